import { externalName } from "../../functions/compose/model.ts";
import { atProvider } from "./at-provider.ts";
import { isManaged, thingId, type Cloud, type Thing } from "./cloud.ts";
import { now, objectsOf, put, type Cluster } from "./cluster.ts";
import { keyOf } from "./composed.ts";
import { available, creating, notSynced, synced, withConditions, type Condition } from "./condition.ts";
import { connectionSecret, password } from "./connection-secret.ts";
import { at, fieldsOf, textOf, type Fields } from "./fields.ts";
import { annotated, annotationOf, type KubeObject } from "./kube-object.ts";
import { simulated } from "./kinds/index.ts";
import { thingOf, written } from "./made.ts";
import { resolve } from "./references.ts";

/** A cluster, and the cloud behind its providers. */
export type World = { readonly cluster: Cluster; readonly cloud: Cloud };

/** An error that a provider meets with the resource of a key, in its own words; undefined for none. */
export type Fault = (key: string) => string | undefined;

/**
 * One step of the simulated providers: every managed resource gets one look, all at the same moment.
 *
 * A resource is created in its first step and ready in the second, or in the third when its kind is slow.
 *
 * @throws Error for a kind that kinds/ does not know.
 */
export const step = (world: World, fault: Fault): World =>
  objectsOf(world.cluster)
    .filter(isManaged)
    .reduce((next, object) => overlaid(next, look(object, world, fault(keyOf(object)))), world);

/** What one look changed. */
type Looked = {
  readonly object: KubeObject;
  readonly thing?: readonly [id: string, thing: Thing];
  readonly secret?: KubeObject;
  /** What the resource makes in the cluster itself. */
  readonly made?: KubeObject | undefined;
};

const overlaid = ({ cluster, cloud }: World, { object, thing, secret, made }: Looked): World => ({
  cluster: [object, secret, made].filter((one) => one !== undefined).reduce(put, cluster),
  cloud: thing ? new Map([...cloud, thing]) : cloud,
});

function look(object: KubeObject, { cluster, cloud }: World, fault: string | undefined): Looked {
  const trouble = (message: string) => ({ object: withConditions(object, [notSynced(message)]) });
  if (fault !== undefined) return trouble(fault);
  const resolved = resolve(object, cluster);
  if (!resolved.ok) return trouble(resolved.why);
  const { forProvider } = resolved;
  const { assigned, takesOver } = simulated(object);
  const known = annotationOf(object, externalName);
  const name = known ?? assigned?.(forProvider) ?? object.metadata.name;
  const id = thingId(object, name);
  const thing = thingOf(object, forProvider, cluster, cloud.get(id));
  if (thing && assigned && !takesOver && known === undefined)
    return trouble(`create failed: the ${object.kind} ${name} already exists`);
  const named = withParameters(annotated(object, { [externalName]: name }), forProvider);
  const made = written(named, cluster);
  if (thing === undefined || (assigned && known === undefined))
    return { object: created(named), thing: [id, { forProvider, age: 1 }], made };
  return { ...reported(named, forProvider, thing, cluster), thing: [id, { forProvider, age: thing.age + 1 }], made };
}

const withParameters = (object: KubeObject, forProvider: Fields): KubeObject => ({
  ...object,
  spec: { ...fieldsOf(object["spec"]), forProvider },
});

const created = (object: KubeObject): KubeObject =>
  withConditions(
    annotated(object, {
      "crossplane.io/external-create-pending": now,
      "crossplane.io/external-create-succeeded": now,
    }),
    [synced, creating],
  );

/** A thing that is there: its state, and its connection Secret. */
function reported(object: KubeObject, forProvider: Fields, { age }: Thing, cluster: Cluster): Omit<Looked, "thing"> {
  const { fields, isSlow, details } = simulated(object);
  const isDone = age > (isSlow ? 1 : 0);
  const built = { name: annotationOf(object, externalName) ?? "", forProvider, isDone };
  // What was said for the creation alone is in force as well.
  const given = { ...fieldsOf(at(object, "spec", "initProvider")), ...forProvider };
  const made = written(object, cluster);
  const computed = { ...fields(built), ...(made && { manifest: made }) };
  const status = { ...fieldsOf(object["status"]), atProvider: atProvider(object, given, computed) };
  const seen = withConditions({ ...object, status }, [synced, ...(isDone ? done(made) : [creating])]);
  const to = textOf(at(object, "spec", "writeConnectionSecretToRef", "name"));
  if (to === "" || !details) return { object: seen };
  return { object: seen, secret: connectionSecret(object, to, details(built, password(object, forProvider, cluster))) };
}

/** upjet alone tells of its last operation. Source: pkg/resource/conditions.go of crossplane/upjet. */
const done = (made: KubeObject | undefined): readonly Condition[] =>
  made ? [available] : [available, { type: "LastAsyncOperation", status: "True", reason: "Success" }];
