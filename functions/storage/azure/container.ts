import { StorageContainer } from "../../clouds/models.ts";
import { slug } from "../../clouds/names.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { AzureAsk } from "./readings.ts";

/** Source: "Naming rules and restrictions for Azure resources", Microsoft.Storage, containers: 3 to 63. */
const shortest = 3;

/** The name of a claim's container in its account, which holds no other. */
export function newContainerName(claim: string): string {
  const name = slug(claim, 60);
  return name.length < shortest ? `${name}-data` : name;
}

export const containerName = ({ owner, seen }: AzureAsk): string =>
  seen("container").externalName ?? newContainerName(owner.name);

/** Where the objects are. */
export const container = (ask: AzureAsk, envelope: Envelope): Resource =>
  StorageContainer(
    { ...envelope, externalName: containerName(ask) },
    { containerAccessType: accessOf(ask), storageAccountIdSelector: selector("account") },
  );

/** `blob`: anybody may read a blob whose name they know, and nobody lists them. */
const access = { open: "blob", closed: "private" } as const;

/**
 * What the public may do. Azure refuses an open container in a closed account, so the account opens first; it closes
 * together with the container, and each of the two shuts the public out alone.
 */
const accessOf = ({ claim, seen }: AzureAsk) =>
  claim.publicAccess && seen("account").atProvider.allowNestedItemsToBePublic !== false ? access.open : access.closed;

/** Whether the public reads blobs as things are; undefined while that is not known. */
export function isOpen({ seen }: AzureAsk): boolean | undefined {
  const { allowNestedItemsToBePublic: allowed } = seen("account").atProvider;
  const { containerAccessType: now } = seen("container").atProvider;
  return allowed === undefined || now === undefined ? undefined : allowed && now !== access.closed;
}
