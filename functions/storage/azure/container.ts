import { StorageContainer } from "../../clouds/models.ts";
import { slug } from "../../clouds/names.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { State } from "../../compose/plan.ts";
import type { Resource } from "../../compose/resource.ts";
import type { AzureAsk } from "./readings.ts";

const longest = 60;
const shortest = 3;

/** The name of the container in its account, which holds no other. */
export function containerName({ owner, seen }: AzureAsk): string {
  const name = slug(owner.name, longest);
  return seen("container").externalName ?? (name.length < shortest ? `${name}-data` : name);
}

/** The container. In a public one everybody reads a blob whose name they know; nobody may list them. */
export const container = (ask: AzureAsk, envelope: Envelope): Resource =>
  StorageContainer(
    { ...envelope, externalName: containerName(ask) },
    {
      storageAccountIdSelector: selector("account"),
      containerAccessType: ask.claim.publicAccess && isOpen(ask) ? "blob" : "private",
    },
  );

/** Azure refuses a public container while its account is closed, so the account opens first. */
const isOpen = ({ seen }: AzureAsk) => seen("account").atProvider.allowNestedItemsToBePublic === true;

/** A public container is not ready before the public can read it. */
export function containerHealth(ask: AzureAsk): State {
  if (ask.claim.publicAccess && !isOpen(ask)) return { waitsFor: "the account to open" };
  return ask.seen("container").atProvider.id === undefined ? { waitsFor: "an id from Azure" } : "ready";
}
