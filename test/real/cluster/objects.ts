import { kubeObject, type KubeObject } from "../../../tools/simulation/kube-object.ts";
import { at, listOf } from "../../../tools/simulation/fields.ts";
import { printed } from "../run.ts";
import type { Kubectl } from "./kubectl.ts";

/** The objects that kubectl gets: kinds as it names them, and its flags. */
export async function objectsIn(kubectl: Kubectl, kinds: string, ...flags: readonly string[]): Promise<KubeObject[]> {
  const list: unknown = JSON.parse(printed(await kubectl(["get", kinds, "-o", "json", ...flags])));
  return listOf(at(list, "items")).map(kubeObject);
}

/** A kind as kubectl names it. */
export function resourceOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string {
  const [group = "", version] = apiVersion.split("/");
  return version === undefined ? kind : `${kind}.${version}.${group}`;
}
