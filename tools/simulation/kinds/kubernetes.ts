import { kubeObject } from "../kube-object.ts";
import { isFields } from "../fields.ts";
import type { SimulatedKinds } from "./simulated.ts";

/**
 * What provider-kubernetes makes, in the cluster itself.
 *
 * Source: internal/controller/namespaced/object/object.go of crossplane-contrib/provider-kubernetes v1.4.1.
 */
export const kubernetes: SimulatedKinds = {
  "kubernetes.m.crossplane.io/v1alpha1 Object": {
    fields: () => ({}),
    makes: ({ manifest }) => (isFields(manifest) ? kubeObject(manifest) : undefined),
  },
};
