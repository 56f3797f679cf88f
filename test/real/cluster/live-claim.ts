import type { Cloud } from "../../../tools/simulation/cloud.ts";
import { compositeLabel, keyOf } from "../../../tools/simulation/composed.ts";
import { at, listOf, textOf } from "../../../tools/simulation/fields.ts";
import type { KubeObject } from "../../../tools/simulation/kube-object.ts";
import { printed } from "../run.ts";
import type { Cluster } from "./cluster.ts";
import type { Composed } from "./composed.ts";
import type { RunningFunction } from "./function.ts";
import { objectsIn, resourceOf } from "./objects.ts";
import { provide } from "./providers.ts";
import { until } from "./until.ts";

/** A claim that lives in the real cluster, in a namespace of its own. */
export interface LiveClaim {
  now(): Promise<KubeObject>;
  /** What it is made of, by key. */
  composed(): Promise<Composed>;
  /** Merges fields into it, as a person who edits it does. */
  edit(fields: object): Promise<void>;
  /** Waits until it has come so far; without providers nothing in the cloud goes on. */
  until(what: string, is: (claim: KubeObject) => boolean, more?: { withProviders: boolean }): Promise<KubeObject>;
  /** Makes core ask the function once more. */
  reconcile(): Promise<void>;
}

export async function liveClaim({ kubectl }: Cluster, fn: RunningFunction, claim: KubeObject): Promise<LiveClaim> {
  const { name, namespace = "" } = claim.metadata;
  const text = JSON.stringify(claim);
  printed(await kubectl(["create", "namespace", namespace]));
  printed(await kubectl(["apply", "-f", "-"], text));
  let cloud: Cloud = new Map();
  let pokes = 0;
  const now = async () => {
    const selector = `--field-selector=metadata.name=${name}`;
    const [found] = await objectsIn(kubectl, resourceOf(claim), "-n", namespace, selector);
    if (found === undefined) throw new Error(`${name} is gone`);
    return found;
  };
  // Not all kinds: the API server lets the first who asks for a kind wait for a second.
  const inNamespace = async (...flags: readonly string[]) => {
    const kinds = referred(await now()).map(resourceOf);
    return objectsIn(kubectl, [...new Set([...kinds, "Secret"])].join(), "-n", namespace, ...flags);
  };
  const edit = async (fields: object) =>
    void printed(await kubectl(["patch", "-f", "-", "--type=merge", "-p", JSON.stringify(fields)], text));
  return {
    now,
    edit,
    async composed() {
      const own = await inNamespace(`--selector=${compositeLabel}=${name}`);
      return new Map(own.map((one) => [keyOf(one), one]));
    },
    async until(what, is, { withProviders } = { withProviders: false }) {
      let latest = claim;
      const ask = async () => {
        if (withProviders) cloud = await provide(kubectl, await inNamespace(), cloud);
        latest = await now();
        return is(latest) ? latest : undefined;
      };
      return until(what, ask, () => JSON.stringify(latest, undefined, 1));
    },
    async reconcile() {
      const before = fn.calls(namespace);
      await edit({ metadata: { annotations: { poke: String(++pokes) } } });
      await until("a reconcile", async () => fn.calls(namespace) > before || undefined);
    },
  };
}

const referred = (claim: KubeObject) =>
  listOf(at(claim, "spec", "crossplane", "resourceRefs")).map(({ apiVersion, kind }) => ({
    apiVersion: textOf(apiVersion),
    kind: textOf(kind),
  }));
