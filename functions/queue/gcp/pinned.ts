import { projectOf } from "../../clouds/gcp/project.ts";
import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import type { Kept } from "../../compose/plan.ts";
import { pinnedFifo } from "../fifo.ts";
import type { GcpAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly project: string;
  readonly region: Region;
  readonly fifo: boolean;
  readonly kept: readonly Kept[];
};

/** Project, region and order never change on live resources. */
export function pinned({ claim, settings, seen }: GcpAsk): Pinned {
  const topics = [seen("topic"), seen("dlq-topic")];
  const subscriptions = [seen("subscription"), seen("dlq-subscription")];
  const [stored] = topics.flatMap(
    ({ forProvider }) => forProvider.messageStoragePolicy.allowedPersistenceRegions ?? [],
  );
  const [ordered] = subscriptions.flatMap(({ forProvider }) => forProvider.enableMessageOrdering ?? []);
  const region = regionOf("gcp", stored, claim.region, settings.defaultRegion);
  const fifo = pinnedFifo(ordered, claim.fifo);
  const grants = [seen("dlq-publisher"), seen("dlq-subscriber")];
  return {
    project: projectOf(
      settings,
      [...topics, ...subscriptions, ...grants].map(({ forProvider }) => forProvider),
    ),
    region: region.value,
    fifo: fifo.value,
    kept: [...region.kept, ...fifo.kept],
  };
}
