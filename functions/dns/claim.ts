import { z } from "zod";
import { fixed, status as fields, team } from "../clouds/claim.ts";
import { hostPattern, mxPattern, recordTypes, valueOf, wanted } from "./value.ts";

const advice = "make a new claim and remove this one";

const label = "[a-zA-Z0-9_]([-a-zA-Z0-9_]{0,61}[a-zA-Z0-9_])?";

/** A rule of the API server on the value of one record type (CEL). */
const valueRule = (type: keyof typeof wanted, rule: string) => ({
  rule: `self.recordType != '${type}' || ${rule}`,
  message: `value must be ${wanted[type]}`,
});

/** The spec of a DNSRecordClaim: the parser, and the source of the XRD's schema. */
export const claim = z
  .strictObject({
    team: team("record"),
    recordType: z.enum(recordTypes).meta({ description: "The type of the record.", ...fixed("recordType", advice) }),
    name: z
      .string()
      .max(254)
      .regex(new RegExp(`^(\\*\\.)?(${label}\\.)+${label}\\.?$`), { error: "a name such as shop.example.com" })
      .meta({
        description: "The whole name of the record, in one of the platform's zones.",
        ...fixed("name", advice),
      }),
    // Route 53 takes no longer text; the other clouds take more.
    value: z.string().min(1).max(4000).meta({
      description:
        "What the name leads to: an address for A and AAAA, a host for CNAME, a text for TXT, `10 mail.example.com` for MX.",
    }),
    ttl: z.int().min(60).max(86_400).default(300).meta({
      description: "For how many seconds resolvers keep the record.",
    }),
  })
  .superRefine(({ recordType, value }, context) => {
    if (valueOf(recordType, value) === undefined)
      context.addIssue({ code: "custom", path: ["value"], message: wanted[recordType], input: value });
  })
  .meta({
    "x-kubernetes-validations": [
      valueRule("A", "isIP(self.value) && ip(self.value).family() == 4"),
      valueRule("AAAA", "isIP(self.value) && ip(self.value).family() == 6"),
      valueRule("CNAME", `self.value.matches(r'${hostPattern}')`),
      valueRule("MX", `self.value.matches(r'${mxPattern}')`),
    ],
  });

export type Dns = z.output<typeof claim>;

/** The status of a DNSRecordClaim. */
export const status = z
  .object({
    ...fields.common("record"),
    fqdn: z.string().meta({ description: "The name of the record, as it is in DNS." }),
  })
  .partial();
