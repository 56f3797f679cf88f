import { deletable } from "../../clouds/policies.ts";
import type { Envelope } from "../../compose/model.ts";
import { nameOf, type Named } from "./names.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * What is alike on the parts of the load balancer. There is no data in them, so they go with their claim in production
 * too.
 */
export const envelopeOf = (ask: GcpAsk, key: Named): Envelope => ({
  managementPolicies: deletable,
  providerConfigRef: ask.settings.providerConfigRef,
  externalName: nameOf(ask, key),
});
