import { z } from "zod";
import { regionNames } from "./regions.ts";
import { sizeNames } from "./size.ts";

/** The rule of a field that never changes (CEL), with what to do instead. */
export const fixed = (field: string, advice: string) => ({
  "x-kubernetes-validations": [{ rule: "self == oldSelf", message: `${field} cannot change: ${advice}` }],
});

/** The rule of an optional field that never changes: nor does it come or go. */
const fixedPresence = (field: string, advice: string) => ({
  rule: `has(self.${field}) == has(oldSelf.${field})`,
  message: `${field} cannot be added or removed: ${advice}`,
});

const moving = "make a new claim and move the data";

/** `size` of a kind that has one. @param edit what a change of it means. */
export const size = (what: string, edit: string) =>
  z
    .enum(sizeNames)
    .default("small")
    .meta({ description: `How big the ${what} is. Can change; expect ${edit}.` });

/** `region` of a kind that has one. */
export const region = (what: string) =>
  z
    .enum(regionNames)
    .optional()
    .meta({
      description: `Where the ${what} is, in the platform's region names. Without it the platform's default.`,
      ...fixed("region", "make a new claim in the other region and move the data"),
    });

export const regionPresence = fixedPresence("region", moving);

/** `team` of every kind. */
export const team = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, { error: "a team's name: lower-case letters, digits and -" })
    .meta({ description: `The team that owns the ${what} and pays for it.` });

/** The status fields of every kind, and those of a kind with a region. */
export const status = {
  common: (what: string) => ({
    status: z.enum(["Provisioning", "Available", "Failed"]).meta({ description: `What the ${what} is doing.` }),
    provider: z.string().meta({ description: "The cloud it runs on." }),
    resources: z
      .object({ ready: z.int(), total: z.int() })
      .meta({ description: "How many resources are ready, of how many in all." }),
  }),
  region: { region: z.string().meta({ description: "The cloud's own name of the region." }) },
  connectionSecret: (keys: string) => ({
    connectionSecret: z.string().meta({ description: `The Secret in this namespace with ${keys}.` }),
  }),
};
