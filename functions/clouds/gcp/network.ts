import { need } from "../../compose/need.ts";
import type { GcpSettings } from "../settings/gcp.ts";

/**
 * The network of a claim's private addresses: the one that a live resource is on, which cannot be changed, else that of
 * the settings.
 *
 * @throws Refusal PlatformSettingsInvalid when the settings name none.
 */
export const networkOf = ({ network }: Pick<GcpSettings, "network">, live: string | undefined): string =>
  live ?? need(network, "network", "a VPC network such as projects/acme-net/global/networks/prod");
