import { textOf, type Fields } from "../../fields.ts";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";

/** The ARM id of something in the resource group of its parameters. */
export const id = ({ resourceGroupName }: Fields, type: string, name: string) =>
  `${subscription}/resourceGroups/${textOf(resourceGroupName)}/providers/${type}/${name}`;
