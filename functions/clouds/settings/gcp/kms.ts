import { z } from "zod";
import { cloudRegions } from "../../regions.ts";
import { keyPath } from "./names.ts";

const path = (location: string, name: string) =>
  `projects/acme-prod/locations/${location}/keyRings/platform/cryptoKeys/${name}`;

const eachRegion = (name: string, location: (region: string) => string) =>
  z
    .strictObject(
      Object.fromEntries(
        cloudRegions("gcp").map((region) => [
          region,
          keyPath(location(region), `a Cloud KMS key such as ${path(region, name)}`).optional(),
        ]),
      ),
    )
    .optional();

/** Sources: the customer-managed encryption key pages of Cloud SQL, Memorystore for Redis and Cloud Storage. */
const inItsRegion = (name: string) => eachRegion(name, (region) => region);

/** A Pub/Sub topic is global, so its key may lie anywhere. Source: "Configure message encryption" of Pub/Sub. */
const anywhere = (name: string) => eachRegion(name, () => "[a-z0-9-]+");

const notes = (things: string, agent: string, name: string) => ({
  description: `For ${things}. Let the service agent of ${agent} encrypt and decrypt with them.`,
  examples: [{ "europe-west1": path("europe-west1", name) }],
});

/** Keys of the platform's own, by service and region. */
export const kms = z
  .strictObject({
    sql: inItsRegion("sql").meta(notes("databases", "Cloud SQL", "sql")),
    redis: inItsRegion("redis").meta(notes("redis caches", "Memorystore", "redis")),
    storage: inItsRegion("storage").meta(notes("buckets", "Cloud Storage", "storage")),
    pubsub: anywhere("pubsub").meta(notes("queues", "Pub/Sub", "pubsub")),
  })
  .prefault({})
  .meta({
    description:
      "Keys of your own for new resources, by Google Cloud's name of the region. Without one Google's key encrypts.",
  });
