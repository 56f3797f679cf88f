import { assigned } from "../../clouds/gcp/policies.ts";
import { StorageBucketMember } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Staged } from "../../compose/staged.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * Lets everybody read an object whose name they know; nobody may list them. Cloud Storage refuses that while the bucket
 * prevents public access, so the bucket opens first; it closes at once, whatever grant is still there.
 * Source: "IAM roles for Cloud Storage".
 */
export function publicRead({ claim, settings, seen }: GcpAsk): { readonly "public-read"?: Staged } {
  if (!claim.publicAccess) return {};
  const isOpen = seen("bucket").atProvider.publicAccessPrevention === "inherited";
  return {
    "public-read": {
      resource: isOpen || seen("public-read").exists ? grant(settings.providerConfigRef) : undefined,
      waitsFor: "the bucket to open",
    },
  };
}

const grant = (providerConfigRef: GcpAsk["settings"]["providerConfigRef"]): Resource =>
  StorageBucketMember(
    { managementPolicies: assigned, providerConfigRef },
    { bucketSelector: selector("bucket"), role: "roles/storage.legacyObjectReader", member: "allUsers" },
  );
