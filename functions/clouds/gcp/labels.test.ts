import { expect, test } from "@jest/globals";
import type { Owner } from "../owner.ts";
import { gcpLabels, labelValue } from "./labels.ts";

const owner: Owner = {
  kind: "DatabaseInstanceClaim",
  code: "db",
  namespace: "shop-prod",
  name: "orders.v2",
  uid: "",
  team: "shop",
  installation: "idp",
  production: true,
  release: undefined,
};

test.each([
  ["orders", "orders"],
  ["a_b-1", "a_b-1"],
  ["", ""],
  ["orders.v2", "orders-v2-ace4ce8e"],
  ["Orders", "orders-b7e8acdd"],
  ["n".repeat(63), "n".repeat(63)],
  ["n".repeat(64), `${"n".repeat(54)}-ce068a19`],
])("%j becomes the label value %j", (text, value) => expect(labelValue(text)).toBe(value));

test("no value passes the limit, and two texts never share one", () => {
  const values = ["a.b", "a-b", "A-b", "a_b", `${"a".repeat(62)}.`, `${"a".repeat(62)}-`].map(labelValue);
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) expect(value).toMatch(/^[a-z0-9_-]{0,63}$/);
});

test("the marks win over the platform's own labels", () =>
  expect(gcpLabels(owner, { team: "other", "cost-centre": "platform" })).toEqual({
    "cost-centre": "platform",
    team: "shop",
    "claim-name": labelValue("orders.v2"),
    "claim-namespace": "shop-prod",
    "managed-by": "crossplane",
  }));
