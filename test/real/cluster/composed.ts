import { fieldsOf } from "../../../tools/simulation/fields.ts";
import type { KubeObject } from "../../../tools/simulation/kube-object.ts";

/** What a live claim is made of, by key. */
export type Composed = ReadonlyMap<string, KubeObject>;

/** The uid of each object: one that was deleted and made anew has another one, one that is being deleted has two. */
export const uids = (composed: Composed) =>
  Object.fromEntries(
    [...composed].map(([key, { metadata }]) => [key, [metadata["uid"], metadata["deletionTimestamp"] ?? []].flat()]),
  );

/** What a composed Secret holds, decoded. */
export const dataOf = (composed: Composed, key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(composed.get(key)?.["data"])).map(([name, value]) => [
      name,
      Buffer.from(String(value), "base64").toString(),
    ]),
  );
