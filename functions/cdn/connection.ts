import { connectionSecret } from "../compose/connection.ts";
import type { Resource } from "../compose/resource.ts";

/** Values by key; undefined where one is not known. */
type Values = Readonly<Record<string, string | undefined>>;

type Address = { readonly endpoint: string | undefined; readonly distributionId: string | undefined };

/** The Secret that an application mounts: the same keys on every cloud, and after them what one cloud has beside. */
export const connection = (
  { endpoint, distributionId }: Address,
  last: Values,
  beside: Values = {},
): Resource | undefined => connectionSecret({ endpoint, distributionId, ...beside }, last);
