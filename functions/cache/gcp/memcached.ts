import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { goingAssigned } from "../../clouds/gcp/policies.ts";
import { MemcacheInstance } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import { regions } from "../../clouds/regions.ts";
import type { Resource } from "../../compose/resource.ts";
import { parametersOf } from "./eviction.ts";
import { memcachedNetwork } from "./network.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { upgraded } from "./versions.ts";

/** How many nodes a cache has: with one, every client finds the same keys. */
export const nodeCount = 1;

/**
 * Memcached: private, without password or TLS. It holds no copy of anything, so it goes with its claim. Its external
 * name is the provider's to write.
 */
export function memcached(ask: GcpAsk, { project, region, node, eviction }: Pinned): Resource {
  const { owner, settings, seen } = ask;
  const { forProvider: now, atProvider: running } = seen("memcached");
  return MemcacheInstance(
    { managementPolicies: goingAssigned(owner), providerConfigRef: settings.providerConfigRef },
    {
      project,
      name: now.name ?? cloudName(owner, 40),
      region: regions[region].gcp,
      ...memcachedNetwork(ask),
      nodeCount,
      nodeConfig: node,
      ...parametersOf(eviction),
      memcacheVersion: upgraded(now.memcacheVersion, running.memcacheVersion) ?? settings.cache.memcachedVersion,
      deletionProtection: false,
      labels: gcpLabels(owner, settings.tags),
    },
  );
}
