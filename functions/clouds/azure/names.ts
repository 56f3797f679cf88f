import { claimHash, cloudName, slug } from "../names.ts";
import type { Owner } from "../owner.ts";

/**
 * The name of a resource on Azure. 46 characters fit every service with a name of its own in the world: PostgreSQL and
 * MySQL 63, Managed Redis 60, Service Bus 50, Front Door 46.
 * Source: "Naming rules and restrictions for Azure resources".
 */
export const azureName = (owner: Owner, role = ""): string => cloudName(owner, 46, role);

const longestAccount = 24;

/**
 * The name of a storage account: letters and digits alone, at most 24 of them, the claim's hash at the end.
 * Source: as above, Microsoft.Storage.
 */
export function compactName(owner: Owner): string {
  const hash = claimHash(owner);
  const words = slug(`${owner.namespace}-${owner.name}`).replaceAll("-", "");
  return words.slice(0, longestAccount - hash.length) + hash;
}
