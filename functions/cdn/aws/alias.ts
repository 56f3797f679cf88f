import { label } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";

/** The name below the platform's domain that a distribution has beside CloudFront's own: one label, for one certificate. */
export const alias = ({ name, namespace }: Pick<Owner, "name" | "namespace">, suffix: string): string =>
  `${label(`${name}-${namespace}`)}.${suffix}`;
