import { expect, test } from "@jest/globals";
import { nameLabels, refuseTaken } from "./taken.ts";

const owner = {
  kind: "DNSRecordClaim",
  code: "dns",
  namespace: "shop",
  name: "www",
  uid: "ours",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
};

const record = (uid: string, creationTimestamp: string, namespace = "billing") => ({
  metadata: { namespace, creationTimestamp, ownerReferences: [{ controller: true, uid, name: "www" }] },
});
const [early, late] = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
const isTaken = (...records: readonly object[]) => {
  try {
    refuseTaken(owner, records as Parameters<typeof refuseTaken>[1], "www.example.com", "A");
    return false;
  } catch {
    return true;
  }
};

test("the label is a hash of name and type", () => {
  expect(nameLabels("checkout.acme.example", "MX")).toEqual({ "platform.kubecon.io/fqdn-hash": "20295ad05e6ce0ae" });
});

test("the older claim has the record", () => {
  expect(isTaken()).toBe(false);
  expect(isTaken(record("ours", late))).toBe(false);
  expect(isTaken(record("theirs", late))).toBe(true);
  expect(isTaken(record("ours", early), record("theirs", late))).toBe(false);
  expect(isTaken(record("ours", late), record("theirs", early))).toBe(true);
});

test("of two of one second the one whose name comes first has it", () => {
  expect(isTaken(record("ours", early, "shop"), record("theirs", early, "billing"))).toBe(true);
  expect(isTaken(record("ours", early, "shop"), record("theirs", early, "web"))).toBe(false);
});

test("a record that no claim controls takes nothing", () => {
  expect(isTaken({ metadata: { namespace: "x", creationTimestamp: early } })).toBe(false);
});

test("the sentence names the claim that has it", () => {
  expect(() => refuseTaken(owner, [record("theirs", early)], "www.example.com", "A")).toThrow(
    "spec.name www.example.com already has a record of type A, that of the claim billing/www",
  );
});
