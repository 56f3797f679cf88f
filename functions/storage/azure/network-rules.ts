import type { AzureAsk } from "./readings.ts";

const bypass = ["AzureServices"];

/**
 * Who may reach the account: those whom the platform's firewall lets in, else every network. An account that had a
 * firewall is told so when the platform gives it up; leaving the rules out would leave them as they are.
 */
export function networkRules({ settings, seen }: AzureAsk) {
  const { firewall } = settings.storage;
  if (firewall !== undefined)
    return {
      networkRules: {
        defaultAction: "Deny",
        bypass,
        virtualNetworkSubnetIds: firewall.subnetIds,
        ipRules: firewall.ipRules,
      },
    };
  const isClosed = seen("account").forProvider.networkRules.defaultAction === "Deny";
  return isClosed ? { networkRules: { defaultAction: "Allow", bypass, virtualNetworkSubnetIds: [], ipRules: [] } } : {};
}
