import { sizes } from "../sizes.ts";
import type { Engine } from "../engines.ts";
import type { AzureAsk } from "./readings.ts";

/** The size and the standby of a server: what the claim comes to, and what may be asked of Azure now. */
export type Shape = {
  readonly target: { readonly skuName: string; readonly mode: string | undefined };
  readonly skuName: string;
  readonly highAvailability?: { readonly mode: string; readonly standbyAvailabilityZone?: string };
};

/** Burstable servers have no standby. Source: "High availability" in the docs of both services, limitations. */
const isBurstable = (skuName: string) => skuName.startsWith("B_");

/** The smallest server that can have a standby. */
const leastWithStandby = sizes.medium.azure;

/**
 * Size and standby, one step at a time: a new standby joins once the server has its size, and the size changes once a
 * standby that is no longer wanted has gone. Azure is not known to take both in one request.
 */
export function shapeOf(ask: AzureAsk, engine: Engine): Shape {
  const { claim, seen } = ask;
  const { forProvider: now, atProvider: at } = seen("server");
  const chosen = sizes[claim.size].azure;
  const wanted = claim.highAvailability && isBurstable(chosen) ? leastWithStandby : chosen;
  const mode = claim.highAvailability ? modeOf(ask, engine) : undefined;
  const isLosingStandby = mode === undefined && (now.highAvailability ?? at.highAvailability) !== undefined;
  return {
    target: { skuName: wanted, mode },
    skuName: isLosingStandby ? (at.skuName ?? now.skuName ?? wanted) : wanted,
    ...(mode !== undefined &&
      mayHaveStandby(ask, wanted) && { highAvailability: { mode, ...standbyZone(ask, engine, mode) } }),
  };
}

function mayHaveStandby({ seen }: AzureAsk, wanted: string): boolean {
  const { exists, forProvider: now, atProvider: at } = seen("server");
  const hasOne = (now.highAvailability ?? at.highAvailability) !== undefined;
  if (!exists || at.skuName === undefined) return !exists || hasOne;
  return !isBurstable(at.skuName) && (hasOne || at.skuName === wanted);
}

/** A standby stays where it is; on MySQL one in a second zone is made only together with the server. */
function modeOf({ settings, seen }: AzureAsk, engine: Engine): string {
  const { exists, forProvider: now, atProvider: at } = seen("server");
  const isLate = exists && engine === "mysql";
  return (
    at.highAvailability?.mode ??
    now.highAvailability?.mode ??
    (isLate ? "SameZone" : settings.database.highAvailabilityMode)
  );
}

/**
 * The zone of a PostgreSQL standby: where it is, since a failover swaps the zones and the provider would swap them
 * back; before it is there, another zone than the server's. On MySQL Azure chooses.
 */
function standbyZone({ settings, seen }: AzureAsk, engine: Engine, mode: string) {
  if (engine === "mysql") return {};
  const { forProvider: now, initProvider: born, atProvider: at } = seen("server");
  const known = at.highAvailability?.standbyAvailabilityZone ?? now.highAvailability?.standbyAvailabilityZone;
  if (known !== undefined) return { standbyAvailabilityZone: known };
  if (mode === "SameZone") return {};
  const { standbyZone: preferred } = settings.database;
  const other = [preferred, "1", "2", "3"].find((zone) => zone !== (at.zone ?? born.zone));
  return { standbyAvailabilityZone: other ?? preferred };
}
