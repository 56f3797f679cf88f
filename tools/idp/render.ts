import { stringify } from "yaml";
import { submit, withReferences } from "../simulation/claim.ts";
import { find, now, put } from "../simulation/cluster.ts";
import { keyOf } from "../simulation/composed.ts";
import { reconcile } from "../simulation/control-plane.ts";
import { at, fieldsOf, listOf } from "../simulation/fields.ts";
import { refOf, type KubeObject } from "../simulation/kube-object.ts";
import { localCall } from "./local-call.ts";
import { objects } from "./object-file.ts";
import { observedFiles } from "./observed-files.ts";
import { setting, type SettingOptions } from "./setting.ts";
import { Stop } from "./stop.ts";

export type RenderOptions = SettingOptions & {
  readonly observed?: readonly string[];
  readonly required?: readonly string[];
};

/**
 * What one call makes of a claim, as `crossplane composition render` prints it: the claim's status and references,
 * then every composed object in the order of its key.
 *
 * @returns a stream of YAML documents.
 * @throws Stop with Crossplane's words when the function refuses.
 */
export async function render(claimPath: string, options: RenderOptions): Promise<string> {
  const { claim, composition, platform } = setting(claimPath, options);
  const observed = observedFiles(options.observed ?? [], claim);
  const required = (options.required ?? []).flatMap(objects);
  const referring = observed.length === 0 ? claim : withReferences(claim, observed);
  const cluster = submit([platform, ...observed, ...required].reduce(put, new Map()), referring);
  const done = await reconcile(cluster, refOf(claim), composition, localCall);
  if (done.error !== undefined) throw new Stop(1, done.error);
  const composed = [...done.composed.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [shown(find(done.cluster, refOf(claim)) ?? claim), ...composed].map(document).join("");
}

/** The part of a claim that Crossplane writes, as its render prints it: with one time for all conditions. */
const shown = ({ apiVersion, kind, metadata: { name, namespace }, ...claim }: KubeObject) => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
  spec: { crossplane: { resourceRefs: at(claim, "spec", "crossplane", "resourceRefs") } },
  status: {
    ...fieldsOf(claim["status"]),
    conditions: listOf(at(claim, "status", "conditions")).map((one) => ({ ...one, lastTransitionTime: now })),
  },
});

/** YAML 1.1 quotes what readers of either version could take for something else than a text. */
const document = (object: unknown) =>
  `---\n${stringify(object, { version: "1.1", sortMapEntries: true, indentSeq: false, aliasDuplicateObjects: false })}`;
