import type { Resource } from "../../compose/resource.ts";
import type { Staged } from "../../compose/staged.ts";
import type { Named } from "./names.ts";
import type { GcpAsk } from "./readings.ts";

const words = new Intl.ListFormat("en-GB");

/**
 * A part that is made once those that it names are there. One that was observed never waits again: left out, Crossplane
 * would delete it.
 */
export function after(
  { seen }: GcpAsk,
  key: Named | "connection",
  needed: readonly Named[],
  compose: () => Resource | undefined,
): Staged {
  const missing = needed.filter((one) => !seen(one).isHealthy);
  return {
    resource: seen(key).exists || missing.length === 0 ? compose() : undefined,
    waitsFor: words.format(missing.map((one) => `the ${one}`)),
  };
}
