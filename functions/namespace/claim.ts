import { z } from "zod";
import { fixed, status as fields, team } from "../clouds/claim.ts";
import { isAboveZero } from "./quantity.ts";

/** Longer than any quantity that means something; Kubernetes needs a bound to tell what a rule costs. */
const longest = 20;

/** A Kubernetes quantity above zero: the parser and the API server judge it alike. */
const quantity = (field: string, pattern: RegExp, wanted: string) =>
  z
    .string()
    .max(longest)
    .regex(pattern, { error: wanted, abort: true })
    .refine(isAboveZero, { error: wanted })
    .meta({
      "x-kubernetes-validations": [
        {
          rule: 'isQuantity(self) && quantity(self).isGreaterThan(quantity("0"))',
          message: `${field} must be ${wanted}`,
        },
      ],
    });

/** The spec of a KubernetesNamespaceClaim: the parser, and the source of the XRD's schema. */
export const claim = z.strictObject({
  team: team("namespace").meta(fixed("team", "make a new claim for the other team and move the workloads")),
  cpuLimit: quantity("cpuLimit", /^[0-9]+(\.[0-9]+)?m?$/, "a number of CPUs above zero such as 4 or 500m")
    .default("4")
    .meta({ description: "How much CPU all containers may ask for and use together." }),
  // Without m: Kubernetes takes 400m of memory, and means less than a byte.
  memoryLimit: quantity(
    "memoryLimit",
    /^[0-9]+(\.[0-9]+)?([kMGTPE]|[KMGTPE]i)?$/,
    "an amount of memory above zero such as 8Gi or 512Mi",
  )
    .default("8Gi")
    .meta({ description: "How much memory all containers may ask for and use together." }),
  maxPods: z.int().min(1).max(500).default(50).meta({
    description: "How many pods may exist at once.",
  }),
  networkPolicy: z.boolean().default(true).meta({
    description: "Whether traffic is denied both ways, but for DNS, until the team allows more.",
  }),
});

export type Namespace = z.output<typeof claim>;

/** The status of a KubernetesNamespaceClaim. */
export const status = z
  .object({
    ...fields.common("namespace"),
    namespaceName: z.string().meta({ description: "The name of the namespace." }),
  })
  .partial();
