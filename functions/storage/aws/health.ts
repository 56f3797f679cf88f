import type { State } from "../../compose/plan.ts";
import { endpointOf } from "./bucket.ts";
import { letsPublicRead } from "./documents.ts";
import { ruleOf } from "./encryption.ts";
import { daysOf } from "./lifecycle.ts";
import { objectOwnership } from "./ownership.ts";
import type { Pinned } from "./pinned.ts";
import { mayPublish } from "./policy.ts";
import { isOpen } from "./public-access-block.ts";
import type { AwsAsk } from "./readings.ts";
import { versioningStatus } from "./versioning.ts";

/** Whether the bucket has an address, and each of its settings is in force: a provider is Ready before an edit is. */
export const health = (ask: AwsAsk, pinned: Pinned): Readonly<Record<string, State>> => ({
  bucket: endpointOf(ask) === undefined ? { waitsFor: "an address from S3" } : "ready",
  "public-access-block": inForce(isOpen(ask), ask.claim.publicAccess),
  ownership: inForce(ask.seen("ownership").atProvider.rule.objectOwnership, objectOwnership),
  encryption: inForce(algorithmNow(ask), ruleOf(ask, pinned).applyServerSideEncryptionByDefault.sseAlgorithm),
  versioning: inForce(ask.seen("versioning").atProvider.versioningConfiguration.status, versioningStatus(ask)),
  policy: policyHealth(ask),
  lifecycle: inForce(ask.seen("lifecycle").atProvider.rule?.[0]?.transition?.[0]?.days, daysOf(ask)),
});

const inForce = <T>(now: T | undefined, wanted: T): State =>
  now === wanted ? "ready" : { waitsFor: "confirmation from S3" };

const algorithmNow = ({ seen }: AwsAsk): string | undefined =>
  seen("encryption").atProvider.rule?.[0]?.applyServerSideEncryptionByDefault?.sseAlgorithm;

function policyHealth(ask: AwsAsk): State {
  if (ask.claim.publicAccess && !mayPublish(ask)) return { waitsFor: "the public access block to open" };
  return inForce(letsPublicRead(ask.seen("policy").atProvider.policy), ask.claim.publicAccess);
}
