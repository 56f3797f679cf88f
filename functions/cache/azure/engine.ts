import { pin } from "../../compose/pin.ts";
import type { Kept } from "../../compose/plan.ts";
import { Refusal } from "../../compose/refusal.ts";
import { isLive, type AzureAsk } from "./readings.ts";

/**
 * The edit that would make another engine of a live cache: Azure runs redis alone.
 *
 * @throws Refusal Unsupported for a new claim with another engine.
 */
export function engineKept(ask: AzureAsk): readonly Kept[] {
  const { engine } = ask.claim;
  if (engine === "redis" || isLive(ask))
    return pin("spec.engine", "redis", engine, 'Azure has no managed memcached, so set engine back to "redis"').kept;
  throw new Refusal(
    "you",
    "Unsupported",
    `spec.engine must be redis on Azure, which has no managed memcached: received "${engine}"; set engine to "redis"`,
  );
}
