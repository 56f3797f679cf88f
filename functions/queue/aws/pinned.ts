import { regionOf } from "../../clouds/region.ts";
import type { Region } from "../../clouds/regions.ts";
import type { Kept } from "../../compose/plan.ts";
import { pinnedFifo } from "../fifo.ts";
import type { AwsAsk } from "./readings.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly region: Region;
  readonly fifo: boolean;
  readonly kept: readonly Kept[];
};

/** Region and kind of queue never change on live resources: each of them would have to be replaced, messages and all. */
export function pinned({ claim, settings, seen }: AwsAsk): Pinned {
  const parts = [
    seen("queue"),
    seen("dlq"),
    seen("queue-policy"),
    seen("dlq-policy"),
    seen("redrive-policy"),
    seen("redrive-allow-policy"),
  ];
  const region = regionOf(
    "aws",
    parts.map(({ forProvider }) => forProvider.region).find((name) => name !== undefined),
    claim.region,
    settings.defaultRegion,
  );
  const live = [seen("queue"), seen("dlq")].find(({ exists }) => exists);
  const fifo = pinnedFifo(live && (live.forProvider.fifoQueue ?? false), claim.fifo);
  return { region: region.value, fifo: fifo.value, kept: [...region.kept, ...fifo.kept] };
}
