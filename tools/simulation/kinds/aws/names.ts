import { textOf, type Fields } from "../../fields.ts";

export const account = "111122223333";

export const arn = (service: string, { region }: Fields, rest: string) =>
  `arn:aws:${service}:${textOf(region)}:${account}:${rest}`;
