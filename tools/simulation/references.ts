import { externalName } from "../../functions/compose/model.ts";
import { objectsOf, type Cluster } from "./cluster.ts";
import { at, fieldsOf, isFields, textOf, type Fields } from "./fields.ts";
import { simulated } from "./kinds/index.ts";
import type { Reference } from "./kinds/simulated.ts";
import { annotationOf, controllerOf, type KubeObject } from "./kube-object.ts";
import { hasLabels } from "./required.ts";

/** The parameters with what their selectors found, or the words of the provider when they found nothing. */
export type Resolved =
  { readonly ok: true; readonly forProvider: Fields } | { readonly ok: false; readonly why: string };

/** Resolves every selector whose parameter has no value yet. Source: pkg/reference of crossplane-runtime v2.4. */
export function resolve(object: KubeObject, cluster: Cluster): Resolved {
  let forProvider = fieldsOf(at(object, "spec", "forProvider"));
  for (const reference of simulated(object).references ?? []) {
    const { field, goName } = reference;
    const selector = forProvider[selectorName(reference)];
    if (forProvider[field] !== undefined || !isFields(selector)) continue;
    const targets = select(object, reference, selector, cluster);
    const found = targets.flatMap((target) => named(target, reference));
    if (targets.length === 0) return failed(goName, "no resources matched selector");
    if (found.length < targets.length)
      return failed(goName, "referenced field was empty (referenced resource may not yet be ready)");
    forProvider = { ...forProvider, ...values(reference, found) };
  }
  return { ok: true, forProvider };
}

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
