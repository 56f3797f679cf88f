import { createHash } from "node:crypto";
import type { Owner } from "./owner.ts";

const hash = (text: string, digits: number) => createHash("sha256").update(text).digest("hex").slice(0, digits);

/** The first 8 hex of sha256: tells apart what was cut or changed. */
export const hash8 = (text: string) => hash(text, 8);

/** The first 16: stands for a text that is too long for a label, where two must never meet. */
export const hash16 = (text: string) => hash(text, 16);

/** Lower case, runs of anything else than letters and digits become one `-`, none at the ends, a letter first. */
export function slug(text: string, max = Infinity): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "");
  const legal = /^[0-9]/.test(words) ? `x${words}` : words;
  return legal.slice(0, max).replace(/-+$/, "");
}

/** Tells apart two claims of one installation, and one claim in two of them. */
export const claimHash = ({ installation, kind, namespace, name }: Owner, digits = 8): string =>
  hash(`${installation}/${kind}/${namespace}/${name}`, digits);

/**
 * A name in the cloud: slug of `<namespace>-<name>`, cut so that all fits in `max` characters, `-`, 8 hex of the
 * claim's hash, then the role. A cluster rebuilt from git computes the same name and finds its resources again.
 *
 * @param role tells a second name of one claim apart (`-dlq`); part of the length.
 */
export function cloudName(owner: Owner, max: number, role = ""): string {
  const { namespace, name } = owner;
  const end = `-${claimHash(owner)}${role}`;
  return slug(`${namespace}-${name}`, max - end.length) + end;
}

const kubernetesMax = 63;

/** Cuts a Kubernetes name at 63: its first 54 characters, trailing `-` and `.` off, `-`, 8 hex of the whole name. */
export const kubernetesName = (name: string) =>
  name.length <= kubernetesMax ? name : `${name.slice(0, 54).replace(/[-.]+$/, "")}-${hash8(name)}`;

/** One label of a DNS name: a dot becomes `-`, and what is too long is cut as a Kubernetes name. */
export const label = (text: string): string => kubernetesName(text.replaceAll(".", "-"));

/** `metadata.name` of a composed object: `<claim>-<code>-<key>`. */
export const objectName = ({ name, code }: Pick<Owner, "name" | "code">, key: string) =>
  kubernetesName(`${name}-${code}-${key}`);

/** The Secret that a provider writes for the resource of a key: `<claim>-<code>-<key>-raw`. */
export const rawSecretName = ({ name, code }: Pick<Owner, "name" | "code">, key: string) =>
  kubernetesName(`${name}-${code}-${key}-raw`);

/** The key of a member of a family of resources: named for its content, so that order and position mean nothing. */
export const memberKey = (family: string, content: string) => `${family}-${hash8(content)}`;
