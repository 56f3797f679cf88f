import { farewell } from "../../clouds/farewell.ts";
import { assigned } from "../../clouds/gcp/policies.ts";
import { StorageBucketMember } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Storage } from "../claim.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether grants to the public count in a bucket. Source: "Public access prevention", Cloud Storage. */
const access = { open: "inherited", closed: "enforced" } as const;

/** The access that a claim asks for. */
export const accessOf = ({ publicAccess }: Storage) => (publicAccess ? access.open : access.closed);

/** Whether a grant to the public counts in the bucket as it is now; undefined while that is not known. */
export function isOpen({ seen }: GcpAsk): boolean | undefined {
  const { publicAccessPrevention: now } = seen("bucket").atProvider;
  return now === undefined ? undefined : now !== access.closed;
}

/** What lets everybody read. It joins once the bucket is open, because Cloud Storage refuses it before. */
export const publicRead = (ask: GcpAsk): Resource | undefined =>
  ask.seen("public-read").exists || isOpen(ask) ? member(ask) : undefined;

/**
 * The same while it leaves. It goes in the run that closes the bucket: each of the two shuts the public out alone, so
 * nothing stays public when one of them fails.
 */
export function leavingPublicRead(ask: GcpAsk): { readonly "public-read"?: Resource } {
  const leaving = farewell(ask.seen("public-read"), envelope(ask), () => member(ask));
  return leaving ? { "public-read": leaving } : {};
}

const envelope = ({ settings }: GcpAsk) => ({
  managementPolicies: assigned,
  providerConfigRef: settings.providerConfigRef,
});

/**
 * Anybody may read an object whose name they know. `objectViewer` would let them list all names as well.
 * Source: "IAM roles for Cloud Storage", legacy roles.
 */
const member = (ask: GcpAsk): Resource =>
  StorageBucketMember(envelope(ask), {
    bucketSelector: { matchControllerRef: true },
    role: "roles/storage.legacyObjectReader",
    member: "allUsers",
  });
