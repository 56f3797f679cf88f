import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { capacityGb } from "./memory.ts";
import type { GcpAsk } from "./readings.ts";

const inGb = (gb: number) => `${gb} GB`;

/**
 * An edit that redis has not carried out yet; memcached takes none.
 * Source: "About scaling instances", Memorystore for Redis: both tiers keep the data.
 */
export function changing({ claim, seen }: GcpAsk): readonly Pending[] {
  const { memorySizeGb } = seen("redis").atProvider;
  return changes(
    [
      {
        field: "size",
        now: memorySizeGb === undefined ? undefined : inGb(memorySizeGb),
        wanted: inGb(capacityGb(claim)),
      },
    ],
    "Memorystore resizes it now and keeps the data; connections break for a minute or two",
  );
}
