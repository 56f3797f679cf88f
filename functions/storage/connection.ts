import { connectionSecret } from "../compose/connection.ts";
import type { Resource } from "../compose/resource.ts";

/** The connection Secret as it was observed, base64. */
type Last = Readonly<Record<string, string | undefined>>;

type Address = { readonly endpoint: string | undefined; readonly bucketName: string | undefined };

/** The Secret that an application mounts: the same keys on every cloud. No key to the data is in it. */
export const connection = ({ endpoint, bucketName }: Address, last: Last): Resource | undefined =>
  connectionSecret({ endpoint, bucketName }, last);
