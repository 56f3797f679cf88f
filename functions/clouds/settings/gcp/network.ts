import { live } from "../common.ts";
import { networkPath, resourceName } from "./names.ts";

/** The VPC network in which databases and caches get their private addresses. */
export const network = networkPath.optional().meta({
  description: "The VPC network of databases and caches, with private services access set up. Required for them.",
  examples: ["projects/acme-net/global/networks/prod"],
  ...live,
});

/** The part of that network in which they lie. */
export const allocatedIpRange = resourceName("an allocated range", "google-managed-services-prod")
  .optional()
  .meta({
    description: "A range of that network, allocated for private services access. Without it Google Cloud picks one.",
    examples: ["google-managed-services-prod"],
  });
