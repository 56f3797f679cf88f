import { z } from "zod";
import { domain } from "../domain.ts";
import { resourceName } from "./names.ts";
import { managedZone, zoneProject } from "./zone.ts";

/** For CDN claims. */
export const cdn = z
  .strictObject({
    domain: domain
      // A host of at most 63 characters and a dot come before it, and a name in DNS has 253.
      .max(189)
      .meta({
        description: "The domain below which each distribution gets its host name.",
        examples: ["cdn.acme.example"],
      }),
    managedZone: managedZone.meta({
      description: "The managed zone of that domain.",
      examples: ["cdn-acme-example"],
    }),
    zoneProjectId: zoneProject.meta({
      description: "The project of that zone. Without it projectId above.",
      examples: ["acme-dns"],
    }),
    certificateMap: resourceName("a certificate map", "platform-cdn")
      .optional()
      .meta({
        description: "A certificate map for all hosts of that domain. Without it each claim waits for a certificate.",
        examples: ["platform-cdn"],
      }),
    sslPolicy: resourceName("an SSL policy", "platform-cdn")
      .optional()
      .meta({
        description: "An SSL policy for all distributions. Without it each claim gets one of its own.",
        examples: ["platform-cdn"],
      }),
  })
  .optional()
  .meta({ description: "For CDN claims. Required for them." });
