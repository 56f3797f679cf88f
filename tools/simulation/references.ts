import { externalName } from "../../functions/compose/model.ts";
import { objectsOf, type Cluster } from "./cluster.ts";
import { at, fieldsOf, isFields, type Fields } from "./fields.ts";
import { annotationOf, controllerOf, type KubeObject } from "./kube-object.ts";
import { hasLabels } from "./required.ts";

/** A parameter that may be given as a selector of another managed resource, whose external name it becomes. */
type Reference = {
  readonly field: string;
  /** The field's name in Go, as error messages give it. */
  readonly goName: string;
  readonly to: { readonly apiVersion: string; readonly kind: string };
  readonly isMany?: true;
};

const securityGroup = { apiVersion: "ec2.aws.m.upbound.io/v1beta1", kind: "SecurityGroup" };
const rds = (kind: string) => ({ apiVersion: "rds.aws.m.upbound.io/v1beta1", kind });

/** By apiVersion and kind, in the order in which the provider resolves. Source: zz_generated.resolvers.go of provider-upjet-aws. */
const references: Readonly<Record<string, readonly Reference[]>> = {
  "rds.aws.m.upbound.io/v1beta1 Instance": [
    { field: "dbSubnetGroupName", goName: "DBSubnetGroupName", to: rds("SubnetGroup") },
    { field: "parameterGroupName", goName: "ParameterGroupName", to: rds("ParameterGroup") },
    { field: "vpcSecurityGroupIds", goName: "VPCSecurityGroupIds", to: securityGroup, isMany: true },
  ],
  "ec2.aws.m.upbound.io/v1beta1 SecurityGroupIngressRule": [
    { field: "securityGroupId", goName: "SecurityGroupID", to: securityGroup },
  ],
};

/** The parameters with what their selectors found, or the words of the provider when they found nothing. */
export type Resolved =
  { readonly ok: true; readonly forProvider: Fields } | { readonly ok: false; readonly why: string };

/** Resolves every selector whose parameter has no value yet. Source: pkg/reference of crossplane-runtime v2.4. */
export function resolve(object: KubeObject, cluster: Cluster): Resolved {
  let forProvider = fieldsOf(at(object, "spec", "forProvider"));
  for (const reference of references[`${object.apiVersion} ${object.kind}`] ?? []) {
    const { field, goName } = reference;
    const selector = forProvider[selectorName(reference)];
    if (forProvider[field] !== undefined || !isFields(selector)) continue;
    const targets = select(object, reference, selector, cluster);
    const found = targets.flatMap(named);
    if (targets.length === 0) return failed(goName, "no resources matched selector");
    if (found.length < targets.length)
      return failed(goName, "referenced field was empty (referenced resource may not yet be ready)");
    forProvider = { ...forProvider, ...values(reference, found) };
  }
  return { ok: true, forProvider };
}

/** A resource that was selected, with the name that it has in the cloud. */
type Found = { readonly name: string; readonly ref: Fields };

function named(target: KubeObject): readonly Found[] {
  const { name, namespace } = target.metadata;
  const cloudName = annotationOf(target, externalName);
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
