import { placeOf, type Place } from "../../clouds/azure/place.ts";
import { pinnedFifo } from "../fifo.ts";
import type { AzureAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = Place & {
  readonly sku: string;
  readonly premiumMessagingPartitions: number;
  /** Whether a key opens the queue, beside the roles of Entra. */
  readonly hasKey: boolean;
  readonly requiresSession: boolean;
  readonly requiresDuplicateDetection: boolean;
  readonly partitioningEnabled: boolean;
};

/**
 * What never changes on a live queue. Azure would have to replace it, messages and all, and the provider refuses every
 * other change as well while one such is asked for: what is there counts more than what was asked for.
 */
export function pinned(ask: AzureAsk): Pinned {
  const { claim, settings, seen } = ask;
  const { forProvider: namespace, atProvider: namespaceNow } = seen("namespace");
  const { forProvider: queue, atProvider: queueNow } = seen("queue");
  const place = placeOf(ask, { ...namespace, location: namespaceNow.location ?? namespace.location });
  const fifo = pinnedFifo(queueNow.requiresSession ?? queue.requiresSession, claim.fifo);
  return {
    ...place,
    sku: namespaceNow.sku ?? namespace.sku ?? settings.serviceBus.sku,
    premiumMessagingPartitions: namespaceNow.premiumMessagingPartitions ?? namespace.premiumMessagingPartitions ?? 1,
    hasKey: seen("authorization-rule").exists || (namespace.localAuthEnabled ?? settings.serviceBus.sasKeys),
    requiresSession: fifo.value,
    requiresDuplicateDetection: queueNow.requiresDuplicateDetection ?? queue.requiresDuplicateDetection ?? fifo.value,
    partitioningEnabled: queueNow.partitioningEnabled ?? queue.partitioningEnabled ?? false,
    kept: [...place.kept, ...fifo.kept],
  };
}
