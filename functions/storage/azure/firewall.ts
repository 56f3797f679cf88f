import type { AzureAsk } from "./readings.ts";

/** Services of Azure itself, such as its backups, are let in. */
const bypass = ["AzureServices"];

/**
 * Who may reach the account: as the settings say now, on a live one too. Without a firewall nothing is said, unless the
 * account has one: a block that is left out would stay in force.
 * Source: "Network Rules" of azurerm_storage_account, the note on changing from Deny to Allow.
 */
export function networkRules({ settings, seen }: AzureAsk) {
  const { firewall } = settings.storage;
  if (firewall) return { networkRules: { defaultAction: "Deny", bypass, ...sources(firewall) } };
  const { forProvider, atProvider } = seen("account");
  const isClosed = [forProvider, atProvider].some(({ networkRules: { defaultAction } }) => defaultAction === "Deny");
  return isClosed ? { networkRules: { defaultAction: "Allow", bypass } } : {};
}

type Sources = { readonly subnetIds: readonly string[]; readonly ipRules: readonly string[] };

/** An empty list would say nothing: the provider takes it for one that is left out. */
const sources = ({ subnetIds, ipRules }: Sources) => ({
  ...(subnetIds.length > 0 && { virtualNetworkSubnetIds: subnetIds }),
  ...(ipRules.length > 0 && { ipRules }),
});
