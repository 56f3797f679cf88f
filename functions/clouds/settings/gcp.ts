import { z } from "zod";
import { common, like, live } from "./common.ts";
import { cache } from "./gcp/cache.ts";
import { cdn } from "./gcp/cdn.ts";
import { database } from "./gcp/database.ts";
import { dns } from "./gcp/dns.ts";
import { kms } from "./gcp/kms.ts";
import { labels } from "./gcp/labels.ts";
import { projectId } from "./gcp/names.ts";
import { allocatedIpRange, network } from "./gcp/network.ts";
import { storage } from "./gcp/storage.ts";

/** The platform's settings on Google Cloud: `data` of the EnvironmentConfig `platform-gcp`. An unknown key is an error. */
export const settings = z.strictObject({
  ...common,
  tags: labels,
  namespace: common.namespace.meta({
    description: "For namespace claims. GKE knows groups by e-mail: give groupFormat one, such as {team}@acme.example.",
  }),
  projectId: projectId.optional().meta({
    description: "The project that resources are made in. Required for every claim but namespaces.",
    examples: ["acme-prod"],
    ...live,
  }),
  projectNumber: like(/^[0-9]+$/, 'a project number in quotes such as "123456789012"')
    .optional()
    .meta({
      description: "The number of that project, in quotes. Required for queues with a dead-letter queue.",
      examples: ["123456789012"],
      ...live,
    }),
  network,
  allocatedIpRange,
  kms,
  database,
  cache,
  storage,
  cdn,
  dns,
});

export type GcpSettings = z.output<typeof settings>;
