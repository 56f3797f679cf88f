import { z } from "zod";

const isName = (name: string) => /^[^<>%&\\?/]{1,128}$/.test(name);

/** Azure compares tag names without case, so `Team` and our own `team` would be one name twice. */
const isMark = (name: string) => /^(team|claim-name|claim-namespace|managed-by)$/i.test(name);

/**
 * Tags that every resource on Azure gets. 128 is the limit of storage accounts; four of the 50 are our marks.
 * Source: "Use tags to organize your Azure resources", limitations.
 */
export const tags = z
  .record(z.string(), z.string().max(256))
  .default({})
  .refine((all) => Object.keys(all).every(isName), {
    error: "tags whose names have at most 128 characters and none of < > % & \\ ? /",
  })
  .refine((all) => !Object.keys(all).some(isMark), {
    error: "tags beside team, claim-name, claim-namespace and managed-by, which the platform sets",
  })
  .refine((all) => Object.keys(all).length <= 46, {
    error: "at most 46 tags, because Azure takes 50 and four are ours",
  })
  .meta({
    description: "Tags that every cloud resource gets beside its four marks.",
    examples: [{ "cost-centre": "platform" }],
  });
