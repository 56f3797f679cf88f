import { GlobalNetworkEndpointGroup } from "../../clouds/models.ts";
import { deletable } from "../../clouds/policies.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { groupName } from "./origin.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Origins are asked over HTTPS, whatever clients may do: what is between them and Google is encrypted. */
export const originPort = 443;

/** What is alike on a group, whichever origin it is for. */
export const groupEnvelope = (ask: GcpAsk, key: string): Envelope => ({
  managementPolicies: deletable,
  providerConfigRef: ask.settings.providerConfigRef,
  externalName: groupName(ask, key),
});

/** A place on the internet that a backend can send requests to. Its one endpoint says which. */
export const endpointGroup = ({ project }: Pinned, envelope: Envelope): Resource =>
  GlobalNetworkEndpointGroup(envelope, { project, networkEndpointType: "INTERNET_FQDN_PORT", defaultPort: originPort });
