import { text } from "../../compose/leaf.ts";
import type { Policy } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Observed } from "../../compose/seen.ts";
import type { Staged } from "../../compose/staged.ts";
import { ManagementLock } from "../models.ts";
import type { Owner } from "../owner.ts";
import { isProtected, mayBeDropped } from "../policies.ts";
import type { AzureSettings } from "../settings/azure.ts";
import { everything } from "./policies.ts";

/** What is read of the lock of a claim. */
export const lockReading = ManagementLock.reading({ forProvider: { scope: text } });

type Asked = { readonly owner: Owner; readonly settings: AzureSettings };

/** The stage of the lock; none where there is to be no lock. */
type LockStage = { readonly lock?: Staged };

/** Every field of a lock is immutable, and one that a claim leaves behind goes on keeping the data. */
const kept: readonly Policy[] = ["Observe", "Create"];

/**
 * The lock of Azure around what holds the data of a production claim. It joins once the id of that is known, and an
 * observed one stays whatever the settings say now. When the author gave leave it goes: first with policies by which
 * the provider deletes it in Azure too, then for good.
 *
 * @param id the ARM id of what is locked, as far as it is known.
 * @param what is locked, in words: `the server`.
 */
export function lockStage(
  asked: Asked,
  live: Observed<typeof lockReading>,
  id: string | undefined,
  what: string,
): LockStage {
  const waitsFor = `the id of ${what}`;
  const scope = live.forProvider.scope ?? id;
  if (!isProtected(asked.owner)) {
    const isLeft = scope !== undefined && live.exists && !mayBeDropped(live);
    return isLeft ? { lock: { resource: lock(asked, live, scope, everything), waitsFor } } : {};
  }
  if (!asked.settings.managementLocks && !live.exists) return {};
  return { lock: { resource: scope === undefined ? undefined : lock(asked, live, scope, kept), waitsFor } };
}

const lockName = "platform-data";

function lock(
  { owner, settings }: Asked,
  live: Observed<typeof lockReading>,
  scope: string,
  managementPolicies: readonly Policy[],
): Resource {
  return ManagementLock(
    {
      managementPolicies,
      providerConfigRef: settings.providerConfigRef,
      // The provider takes the whole id as the name: without it, it would not know a lock again that is there already.
      externalName: live.externalName ?? `${scope}/providers/Microsoft.Authorization/locks/${lockName}`,
    },
    {
      name: lockName,
      lockLevel: "CanNotDelete",
      notes: `production data of ${owner.namespace}/${owner.name}`,
      scope,
    },
  );
}
