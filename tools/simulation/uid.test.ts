import { expect, test } from "@jest/globals";
import { kubeObject } from "./kube-object.ts";
import { uidOf } from "./uid.ts";

test("a claim has the uid that Crossplane's render gives it", () => {
  const claim = {
    apiVersion: "platform.kubecon.io/v1alpha1",
    kind: "DatabaseInstanceClaim",
    metadata: { name: "checkout-db", namespace: "checkout" },
  };
  // As printed by crossplane composition render 2.5.0 with core 2.4.0.
  expect(uidOf(kubeObject(claim))).toBe("7b7490ad-551d-5759-b701-29c52de2c568");
});
