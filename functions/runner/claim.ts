import { releaseAnnotation, releases, type Release } from "../clouds/owner.ts";
import { text } from "../compose/leaf.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Request } from "./wire/request.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The claim as it stands in the cluster, before its kind has read the spec. */
export type Claim = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly annotations: Fields;
  /** The author's fields: without `crossplane`, which Crossplane keeps there for itself. */
  readonly spec: Fields;
};

/** @throws Refusal InternalError when the request holds no claim. */
export function claimOf(request: Request): Claim {
  const composite = request.composite();
  const metadata = fields(composite?.["metadata"]);
  const name = text(metadata["name"]);
  const kind = text(composite?.["kind"]);
  if (composite === undefined || name === undefined || kind === undefined)
    throw new Refusal(
      "us",
      "InternalError",
      "observed.composite must be a claim with a kind and a name: received nothing of the kind; this is not a call of Crossplane",
    );
  const { crossplane: _, ...spec } = fields(composite["spec"]);
  return {
    apiVersion: text(composite["apiVersion"]) ?? "",
    kind,
    name,
    namespace: text(metadata["namespace"]) ?? "",
    uid: text(metadata["uid"]) ?? "",
    annotations: fields(metadata["annotations"]),
    spec,
  };
}

/** @throws Refusal InvalidValue for a word that is not one of the annotation's. */
export function releaseOf({ annotations }: Claim): Release {
  const word = annotations[releaseAnnotation];
  const release = releases.find((known) => known === word);
  if (word === undefined || release !== undefined) return release;
  throw new Refusal(
    "you",
    "InvalidValue",
    `metadata.annotations.${releaseAnnotation} must be "true" or "keep-data": received ${JSON.stringify(word)}`,
  );
}

/** What upjet would evaluate as a template when it reaches a cloud field. */
const template = /\$\{\w+\s*\(/;

/** @throws Refusal InvalidValue for a text that a provider would evaluate instead of taking it as it is. */
export function refuseTemplates(value: unknown, path = "spec"): void {
  if (typeof value === "string" && template.test(value))
    throw new Refusal(
      "you",
      "InvalidValue",
      `${path} must not hold a template such as \${file(...)}: received ${JSON.stringify(value)}`,
    );
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) refuseTemplates(inner, `${path}.${key}`);
}

const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
