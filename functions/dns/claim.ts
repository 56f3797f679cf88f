import { z } from "zod";
import { fixed, status as fields, team } from "../clouds/claim.ts";
import { hostPattern, longestName, plain } from "./host.ts";
import { recordTypes, types } from "./types.ts";

const name = z
  .string()
  .max(longestName)
  .regex(new RegExp(`^(\\*\\.)?${hostPattern}$`), { error: "a full name in DNS such as www.example.com" })
  .meta({
    description: "The full name of the record, below one of the platform's domains. May begin with *. for all names.",
    ...fixed("name", "make a new claim with the other name, and delete this one"),
  });

/** The spec of a DNSRecordClaim as it is written: the source of the XRD's schema. */
const spec = z
  .strictObject({
    team: team("record"),
    recordType: z.enum(recordTypes).meta({
      description: "What the record tells: an address, another name, a text, or who takes mail.",
      ...fixed("recordType", "make a new claim of the other type, and delete this one"),
    }),
    name,
    value: z.string().min(1).max(4096).meta({
      description: "What the name stands for, as the type has it: 203.0.113.10, or 10 mail.example.com for MX.",
    }),
    ttl: z.int().min(60).max(86_400).default(300).meta({
      description: "For how many seconds others may remember the record. An edit shows when they have forgotten it.",
    }),
  })
  .meta({
    "x-kubernetes-validations": recordTypes.map((type) => ({
      rule: `self.recordType != '${type}' || (${types[type].rule})`,
      message: `value of ${type} must be ${types[type].wanted}`,
    })),
  });

/** The parser: it reads the value as the type says. */
export const claim = spec.transform(({ recordType, ...written }, context) => {
  const value = types[recordType].read(written.value);
  if (value !== undefined) return { ...written, name: plain(written.name), value };
  const { wanted } = types[recordType];
  context.addIssue({ code: "custom", path: ["value"], message: wanted, input: written.value });
  return z.NEVER;
});

export type Dns = z.output<typeof claim>;

/** The status of a DNSRecordClaim. */
export const status = z
  .object({
    ...fields.common("record"),
    fqdn: z.string().meta({ description: "The full name of the record." }),
  })
  .partial();
