import type { Cloud } from "../../functions/clouds/cloud.ts";
import { find } from "../simulation/cluster.ts";
import { at, fieldsOf, listOf, textOf } from "../simulation/fields.ts";
import type { Round } from "../simulation/play.ts";

/** A condition as it is shown: without its time, which stands still in the simulation. */
type Condition = { readonly [name in "type" | "status" | "reason" | "message"]: string };

/** How a claim stands when its game is over. */
export type Outcome = {
  readonly cloud: Cloud;
  readonly claim: { readonly [field in "kind" | "namespace" | "name"]: string };
  readonly isReady: boolean;
  readonly rounds: number;
  /** The claim's own word, or Refused. */
  readonly status: string;
  /** How many resources were composed. */
  readonly resources: number;
  /** Where it is: what its kind has of these. */
  readonly endpoint: string | undefined;
  readonly port: number | undefined;
  readonly fqdn: string | undefined;
  readonly namespaceName: string | undefined;
  /** The connection Secret: its keys, never its values. */
  readonly secret: { readonly name: string; readonly keys: readonly string[] } | undefined;
  readonly conditions: readonly Condition[];
  readonly calls: number;
  readonly milliseconds: { readonly median: number; readonly max: number };
};

export const refused = "Refused";

/** @param calls the milliseconds of every call. */
export function outcome(cloud: Cloud, round: Round, calls: readonly number[]): Outcome {
  const { status } = round.claim;
  const { name, namespace = "" } = round.claim.metadata;
  const text = (field: string) => textOf(at(status, field)) || undefined;
  const port = at(status, "port");
  return {
    cloud,
    claim: { kind: round.claim.kind, namespace, name },
    isReady: round.isReady,
    rounds: round.number,
    status: round.error === undefined ? textOf(at(status, "status")) : refused,
    resources: round.composed.size,
    endpoint: text("endpoint"),
    port: typeof port === "number" ? port : undefined,
    fqdn: text("fqdn"),
    namespaceName: text("namespaceName"),
    secret: secretOf(round),
    conditions: listOf(at(status, "conditions")).map((one) => ({
      type: textOf(one["type"]),
      status: textOf(one["status"]),
      reason: textOf(one["reason"]),
      message: textOf(one["message"]),
    })),
    calls: calls.length,
    milliseconds: { median: median(calls), max: Math.max(...calls) },
  };
}

function secretOf({ claim, world }: Round): Outcome["secret"] {
  const name = textOf(at(claim, "status", "connectionSecret"));
  const { namespace = "" } = claim.metadata;
  const secret = find(world.cluster, { apiVersion: "v1", kind: "Secret", namespace, name });
  return secret && { name, keys: Object.keys(fieldsOf(secret["data"])).toSorted() };
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
};
