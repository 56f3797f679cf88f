import { z } from "zod";
import { like } from "../common.ts";

/** For storage claims. */
export const storage = z
  .strictObject({
    allowCloudFrontRead: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether CDN claims of this account may read buckets.",
        examples: [false],
      }),
    accountId: like(/^[0-9]{12}$/, "an account id of 12 digits")
      .optional()
      .meta({
        description: "The AWS account. Required with allowCloudFrontRead.",
        examples: ["111122223333"],
      }),
  })
  .prefault({})
  .refine(({ allowCloudFrontRead, accountId }) => !allowCloudFrontRead || accountId !== undefined, {
    path: ["accountId"],
    error: "an account id, because allowCloudFrontRead is true",
  })
  .meta({ description: "For storage claims." });
