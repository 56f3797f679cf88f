import { goingFilled } from "../../clouds/azure/policies.ts";
import { goingPolicies } from "../../clouds/policies.ts";
import type { Envelope } from "../../compose/model.ts";
import type { AzureAsk } from "./readings.ts";

type Key = "profile" | "endpoint" | "origin-group" | "origin" | "rule-set" | "cache-rule" | "route";

/** What lies inside the profile of one claim needs no hash in its name; a rule set and its rules take letters and digits alone. */
const inside = {
  "origin-group": "origins",
  origin: "origin",
  "rule-set": "caching",
  "cache-rule": "ttl",
  route: "default",
} as const satisfies Record<Exclude<Key, "profile" | "endpoint">, string>;

/** A distribution holds no data, so it goes with its claim in production too, unless the author keeps it. */
export const filled = ({ owner, settings }: AzureAsk): Envelope => ({
  managementPolicies: goingFilled(owner),
  providerConfigRef: settings.providerConfigRef,
});

/** The same without LateInitialize: values that Azure filled in would stay when the cache is switched off. */
export const exact = ({ owner, settings }: AzureAsk): Envelope => ({
  managementPolicies: goingPolicies(owner),
  providerConfigRef: settings.providerConfigRef,
});

/** The envelope of a part of the profile: with the name that it has there. */
export const named = (ask: AzureAsk, key: keyof typeof inside, envelope: Envelope): Envelope => ({
  ...envelope,
  externalName: ask.seen(key).externalName ?? inside[key],
});
