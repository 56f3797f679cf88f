import { isDeepStrictEqual } from "node:util";
import type { KubeObject } from "./kube-object.ts";

/**
 * Why the API server refuses to change an object, or undefined.
 *
 * Source: ValidateSecretUpdate in pkg/apis/core/validation of kubernetes/kubernetes v1.35.
 */
export function whyInvalid(live: KubeObject, next: KubeObject): string | undefined {
  if (live.kind !== "Secret" || live.apiVersion !== "v1") return undefined;
  const wrong = [...wrongType(live, next), ...wrongFields(live, next)];
  return wrong.length === 0 ? undefined : `Secret "${live.metadata.name}" is invalid: ${wrong.join(", ")}`;
}

const wrongType = (live: KubeObject, next: KubeObject): string[] =>
  live["type"] === next["type"] ? [] : [`type: Invalid value: ${JSON.stringify(next["type"])}: field is immutable`];

const wrongFields = (live: KubeObject, next: KubeObject): string[] =>
  live["immutable"] === true
    ? ["immutable", "data"]
        .filter((field) => !isDeepStrictEqual(live[field], next[field]))
        .map((field) => `${field}: Forbidden: field is immutable when \`immutable\` is set`)
    : [];
