import { z } from "zod";
import { like } from "../common.ts";

/** The platform's own labels. Source: "Requirements for labels" in the Resource Manager documentation. */
export const labels = z
  .record(
    like(/^[a-z][a-z0-9_-]{0,62}$/, "a label key of at most 63 lower-case letters, digits, _ and -, a letter first"),
    like(/^[a-z0-9_-]{0,63}$/, "a label value of at most 63 lower-case letters, digits, _ and -"),
  )
  .default({})
  .meta({
    description: "Labels that every cloud resource gets beside its four marks, where it can have labels.",
    examples: [{ "cost-centre": "platform" }],
  });
