import { assigned } from "../../clouds/gcp/policies.ts";
import { GlobalNetworkEndpoint } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { originPort } from "./endpoint-group.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

export const endpointEnvelope = ({ settings }: GcpAsk): Envelope => ({
  managementPolicies: assigned,
  providerConfigRef: settings.providerConfigRef,
});

/** Which origin, and the name of the group that it is in. */
type Address = { readonly fqdn: string | undefined; readonly globalNetworkEndpointGroup: string | undefined };

/** An origin. Its host must resolve in public DNS; it can never change. */
export const endpoint = (
  { project }: Pinned,
  { fqdn, globalNetworkEndpointGroup }: Address,
  envelope: Envelope,
): Resource =>
  GlobalNetworkEndpoint(envelope, {
    project,
    ...(globalNetworkEndpointGroup !== undefined && { globalNetworkEndpointGroup }),
    ...(fqdn !== undefined && { fqdn }),
    port: originPort,
  });
