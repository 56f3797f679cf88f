import type { Cloud } from "../clouds/cloud.ts";
import type { Owner } from "../clouds/owner.ts";
import { isProduction } from "../clouds/production.ts";
import type { Planned } from "../clouds/room.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Answer, Condition, Result } from "./answer.ts";
import { claimOf, refuseTemplates, releaseOf, type Claim } from "./claim.ts";
import { conditionsOf, refusedConditions } from "./conditions.ts";
import { guard } from "./guard.ts";
import { identified } from "./identity.ts";
import { cloudOf, kindOf, settingsOf } from "./platform.ts";
import { progressOf, type Progress } from "./readiness.ts";
import { redactor } from "./redact.ts";
import { ttlSeconds } from "./ttl.ts";
import type { Request } from "./wire/request.ts";

/**
 * Answers one question: either the whole plan, or the sentence that says why there is none. Never half a plan.
 *
 * @param draw makes a new password for a login; the same request has the same answer but for it.
 * @throws Refusal, and anything that a mistake of ours throws.
 */
export function run(request: Request, draw: (login: string) => string): Answer {
  const claim = claimOf(request);
  const cloud = cloudOf(request);
  const kind = kindOf(claim.kind);
  refuseTemplates(claim.spec);
  const { team, compose } = kind.read(claim.spec);
  const release = releaseOf(claim);
  const settings = settingsOf(cloud, request);
  const owner: Owner = {
    ...claim,
    code: kind.code,
    team,
    installation: settings.installation,
    production: isProduction(claim.namespace, settings.production.namespaces),
    release,
  };
  const { observed: source, required } = request;
  const drawn = compose(cloud, { owner, settings, source, required, draw });
  const resources = Object.fromEntries(
    Object.entries(drawn.resources).map(([key, resource]) => [key, identified(owner, key, resource)]),
  );
  guard(kind, release, source, resources);
  return answered(request, claim, cloud, { ...drawn, resources });
}

function answered(request: Request, claim: Claim, cloud: Cloud, plan: Planned): Answer {
  const clean = redactor(plan.resources);
  const progress = progressOf(plan, request.observed);
  const conditions = conditionsOf(plan, progress, cloud).map((one) => ({ ...one, message: clean(one.message) }));
  const isReady = progress.every(({ state }) => state === "ready");
  const readyKeys = new Set(progress.filter(({ state }) => state === "ready").map(({ key }) => key));
  const earlier = request.desiredComposite().object["status"];
  return {
    desired: {
      composite: {
        apiVersion: claim.apiVersion,
        kind: claim.kind,
        status: { ...(typeof earlier === "object" && earlier), ...plan.status, ...statusOf(progress) },
      },
      isReady,
      resources: Object.fromEntries(
        Object.entries(plan.resources).map(([key, object]) => [key, { object, isReady: readyKeys.has(key) }]),
      ),
    },
    requires: plan.requires,
    conditions,
    results: conditions.flatMap(warning),
    ttlSeconds: ttlSeconds(
      conditions.every(({ type, isTrue }) => type !== "Provisioned" || isTrue),
      claim.uid,
    ),
  };
}

/** The part of the status that every kind has alike. */
const statusOf = (progress: readonly Progress[]) => ({
  status: progress.every(({ state }) => state === "ready")
    ? "Available"
    : progress.some(({ state }) => state === "failed")
      ? "Failed"
      : "Provisioning",
  resources: { ready: progress.filter(({ state }) => state === "ready").length, total: progress.length },
});

/** What an author should notice also becomes an event. */
const warning = ({ type, isTrue, reason, message }: Condition): readonly Result[] =>
  isTrue || type === "Provisioned" ? [] : [{ severity: "warning", reason, message }];

/** The Fatal answer: nothing is applied, nothing is deleted, and every condition is said. */
export const refused = (refusal: Refusal): Answer => ({
  conditions: refusedConditions(refusal),
  results: [{ severity: "fatal", reason: refusal.reason, message: refusal.message }],
  ttlSeconds: ttlSeconds(false, ""),
});
