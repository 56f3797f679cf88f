import { externalName } from "../../functions/compose/model.ts";
import { find, objectsOf, type Cluster } from "./cluster.ts";
import { at, fieldsOf, isFields, textOf, type Fields } from "./fields.ts";
import { simulated } from "./kinds/index.ts";
import type { Reference } from "./kinds/simulated.ts";
import { annotationOf, controllerOf, groupOf, type KubeObject } from "./kube-object.ts";
import { hasLabels } from "./required.ts";

/** The parameters with what their selectors found, or the words of the provider when they found nothing. */
export type Resolved =
  { readonly ok: true; readonly forProvider: Fields } | { readonly ok: false; readonly why: string };

/**
 * Resolves every reference and selector whose parameter has no value yet.
 *
 * Source: pkg/reference of crossplane-runtime v2.4.
 */
export function resolve(object: KubeObject, cluster: Cluster): Resolved {
  let forProvider = fieldsOf(at(object, "spec", "forProvider"));
  for (const reference of simulated(object).references ?? []) {
    const [ref, selector] = [forProvider[refName(reference)], forProvider[selectorName(reference)]];
    if (forProvider[reference.field] !== undefined) continue;
    const resolved = isFields(ref)
      ? follow(object, reference, ref, cluster)
      : isFields(selector)
        ? search(object, reference, selector, cluster)
        : {};
    if (typeof resolved === "string") return failed(reference.goName, resolved);
    forProvider = { ...forProvider, ...resolved };
  }
  return { ok: true, forProvider };
}

/** What a reference by name yields, or why it yields nothing. */
function follow(object: KubeObject, reference: Reference, ref: Fields, cluster: Cluster): Fields | string {
  const { apiVersion, kind } = reference.to;
  const name = textOf(ref["name"]);
  const namespace = textOf(ref["namespace"]) || (object.metadata.namespace ?? "");
  const target = find(cluster, { apiVersion, kind, namespace, name });
  if (target === undefined)
    return `cannot get referenced resource: ${kind.toLowerCase()}s.${groupOf({ apiVersion })} "${name}" not found`;
  const [found] = named(target, reference);
  return found ? { [reference.field]: found.name } : empty;
}

/** What a selector yields, or why it yields nothing. */
function search(object: KubeObject, reference: Reference, selector: Fields, cluster: Cluster): Fields | string {
  const targets = select(object, reference, selector, cluster);
  const found = targets.flatMap((target) => named(target, reference));
  if (targets.length === 0) return "no resources matched selector";
  return found.length < targets.length ? empty : values(reference, found);
}

const empty = "referenced field was empty (referenced resource may not yet be ready)";

/** A resource that was selected, with the name or id that it has in the cloud. */
type Found = { readonly name: string; readonly ref: Fields };

function named(target: KubeObject, { isId }: Reference): readonly Found[] {
  const { name, namespace } = target.metadata;
  const cloudName = isId
    ? textOf(at(target, "status", "atProvider", "id")) || undefined
    : annotationOf(target, externalName);
  return cloudName === undefined ? [] : [{ name: cloudName, ref: { name, namespace } }];
}

const failed = (goName: string, why: string): Resolved => ({
  ok: false,
  why: `cannot resolve references: mg.Spec.ForProvider.${goName}: ${why}`,
});

/** A list's fields are named for one of its items: `vpcSecurityGroupIdSelector`. */
const stem = ({ field, isMany }: Reference) => (isMany ? field.slice(0, -1) : field);

const selectorName = (reference: Reference) => `${stem(reference)}Selector`;
const refName = (reference: Reference) => `${stem(reference)}Ref`;

const select = (object: KubeObject, { to }: Reference, selector: Fields, cluster: Cluster) =>
  objectsOf(cluster)
    .filter(({ apiVersion, kind }) => apiVersion === to.apiVersion && kind === to.kind)
    .filter(({ metadata }) => metadata.namespace === object.metadata.namespace)
    .filter((target) => selector["matchControllerRef"] !== true || controllerOf(target) === controllerOf(object))
    .filter((target) => hasLabels(target, fieldsOf(selector["matchLabels"])));

/** The values in the order of their names, with the references that they came from. */
function values(reference: Reference, found: readonly Found[]): Fields {
  const sorted = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = sorted.map(({ name }) => name);
  const refs = sorted.map(({ ref }) => ref);
  return reference.isMany
    ? { [reference.field]: names, [`${stem(reference)}Refs`]: refs }
    : { [reference.field]: names[0], [`${stem(reference)}Ref`]: refs[0] };
}
