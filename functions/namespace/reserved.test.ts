import { expect, test } from "@jest/globals";
import { Refusal } from "../compose/refusal.ts";
import { refuseReserved } from "./reserved.ts";

const owner = {
  kind: "KubernetesNamespaceClaim",
  code: "ns",
  namespace: "shop",
  name: "ns",
  uid: "",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
};

test.each([
  "default",
  "kube-system",
  "kube-public",
  "crossplane-system",
  "upbound-system",
  "gatekeeper-system",
  "gke-managed-system",
  "gmp-public",
  "aks-istio-system",
  "azure-arc",
  "shop",
])("%s is reserved", (name) => {
  expect(() => refuseReserved(name, owner)).toThrow(Refusal);
  expect(() => refuseReserved(name, owner)).toThrow(`received "${name}"`);
});

test.each(["shop-ns", "kube", "defaults", "my-kube-system", "azurestack"])("%s is not", (name) =>
  expect(() => refuseReserved(name, owner)).not.toThrow(),
);
