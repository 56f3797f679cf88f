import { claimHash, slug } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";
import type { AzureAsk } from "./readings.ts";

/** The most of a claim that its account's name may hold: 24 characters in all, the last 8 of them the hash. */
const longest = 16;

/**
 * The name of a new account: letters and digits alone, and nobody in the world may have it.
 * Source: "Naming rules and restrictions for Azure resources", Microsoft.Storage.
 */
export const newName = (owner: Owner): string =>
  slug(`${owner.namespace}-${owner.name}`).replaceAll("-", "").slice(0, longest) + claimHash(owner);

/** The ARM id of an account, as far as it says where the account is. */
const accountId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Storage\/storageAccounts\/([^/]+)$/i;

/** Name and resource group of the account as what belongs to it tells: what is known when the account object is lost. */
export function homeOf({ seen }: AzureAsk): { readonly name?: string; readonly resourceGroupName?: string } {
  const id = seen("container").forProvider.storageAccountId ?? seen("lock").forProvider.scope;
  const [, resourceGroupName, name] = accountId.exec(id ?? "") ?? [];
  return { ...(name !== undefined && { name }), ...(resourceGroupName !== undefined && { resourceGroupName }) };
}
