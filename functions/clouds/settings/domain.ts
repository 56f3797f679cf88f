import { like } from "./common.ts";

/** A domain, as people write it: lower case, no dot at the end. */
export const domain = like(
  /^(?=.{1,253}$)([a-z0-9_]([-a-z0-9_]{0,61}[a-z0-9_])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,
  "a domain in lower case, without a dot at its end, such as acme.example",
);
