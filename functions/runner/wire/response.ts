import { Ready, RunFunctionResponse, Severity, State, Status, Target } from "@crossplane-org/function-sdk-typescript";
import protobuf from "google-protobuf";
import type { Requirement, Requirements } from "../../compose/requirement.ts";
import type { Answer } from "../answer.ts";
import type { Request } from "./request.ts";

const severities = { fatal: Severity.SEVERITY_FATAL, warning: Severity.SEVERITY_WARNING } as const;

/** What a response carries on from the request, whatever the answer. */
export type PassedOn = Pick<Request, "tag" | "desired" | "desiredComposite" | "context">;

/**
 * Encodes a RunFunctionResponse.
 *
 * What earlier steps desired and the context are passed on as the bytes they came in, and our own state follows in the
 * same message: protobuf lets the later of two map entries or fields count, so nothing of theirs is lost or rewritten.
 */
export function writeResponse(passedOn: PassedOn, answer: Answer): Uint8Array {
  const writer = new protobuf.BinaryWriter();
  const desired = [passedOn.desired ?? none, answer.desired ? ours(passedOn, answer.desired) : none];
  if (desired.some(({ length }) => length > 0)) writer.writeBytes(2, Buffer.concat(desired));
  if (passedOn.context) writer.writeBytes(4, passedOn.context);
  return Buffer.concat([writer.getResultBuffer(), RunFunctionResponse.encode(remarks(passedOn.tag, answer)).finish()]);
}

const none = new Uint8Array();

/** Our part of the desired state. The composite holds what earlier steps said of it, because it counts alone. */
function ours({ desiredComposite }: PassedOn, desired: NonNullable<Answer["desired"]>): Uint8Array {
  const earlier = desiredComposite();
  const state = State.fromPartial({
    composite: {
      resource: { ...earlier.object, ...desired.composite },
      connectionDetails: Object.fromEntries(
        Object.entries(earlier.connectionDetails).map(([key, value]) => [key, Buffer.from(value)]),
      ),
      ready: ready(desired.isReady),
    },
    resources: Object.fromEntries(
      Object.entries(desired.resources).map(([key, { object, isReady }]) => [
        key,
        { resource: object, ready: ready(isReady) },
      ]),
    ),
  });
  return State.encode(state).finish();
}

const remarks = (tag: string, answer: Answer) =>
  RunFunctionResponse.fromPartial({
    meta: { tag, ttl: { seconds: answer.ttlSeconds, nanos: 0 } },
    ...requirements(answer.requires ?? {}),
    results: answer.results.map(({ severity, reason, message: text }) => ({
      severity: severities[severity],
      reason,
      message: text,
      target: Target.TARGET_COMPOSITE,
    })),
    conditions: answer.conditions.map(({ type, isTrue, reason, message: text }) => ({
      type,
      status: isTrue ? Status.STATUS_CONDITION_TRUE : Status.STATUS_CONDITION_FALSE,
      reason,
      message: text,
      target: Target.TARGET_COMPOSITE,
    })),
  });

/** Nothing at all where nothing is required: an empty message would cost another call. */
const requirements = (all: Requirements) =>
  Object.keys(all).length > 0 && {
    requirements: {
      resources: Object.fromEntries(Object.entries(all).map(([name, one]) => [name, selector(one)])),
    },
  };

const selector = (one: Requirement) => ({
  ...one,
  ...("matchLabels" in one && { matchLabels: { labels: one.matchLabels } }),
});

const ready = (isReady: boolean) => (isReady ? Ready.READY_TRUE : Ready.READY_FALSE);
