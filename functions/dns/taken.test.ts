import { expect, test } from "@jest/globals";
import type { Owner } from "../clouds/owner.ts";
import type { Dns } from "./claim.ts";
import { isFree, nameLabel } from "./taken.ts";

const owner: Owner = {
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
const claim: Dns = { team: "shop", name: "www.example.com", ttl: 300, value: { type: "A", address: "203.0.113.10" } };
const fixed = { name: "www.example.com", type: "A", kept: [] } as const;

/** A record of a claim, made at a second. */
const record = (uid: string, second: number, namespace = "billing") => ({
  metadata: {
    name: "web-dns-record",
    namespace,
    creationTimestamp: `2026-01-15T10:00:0${second}Z`,
    ownerReferences: [
      { kind: "Else", name: "else", uid: "else" },
      { kind: "DNSRecordClaim", name: "web", uid, controller: true },
    ],
  },
});
const byHand = { metadata: { name: "by-hand", namespace: "billing", creationTimestamp: "2020-01-15T10:00:00Z" } };

test("the label is a hash of name and type", () =>
  expect(nameLabel({ name: "checkout.acme.example", type: "MX" })).toEqual({
    "platform.kubecon.io/fqdn-hash": "20295ad05e6ce0ae",
  }));

test.each([
  ["nobody has it", false, [], true],
  ["nobody looked", false, undefined, false],
  ["nobody looked, but it is there", true, undefined, true],
  ["our own is found", true, [record("ours", 1)], true],
  ["ours is the older one", true, [record("theirs", 2), record("ours", 1)], true],
  ["ours is as old, in a namespace that comes first", true, [record("ours", 1, "a"), record("theirs", 1)], true],
  ["ours is there, but was not found yet", true, [record("theirs", 1)], true],
  ["it belongs to no claim", false, [byHand], true],
])("a name is ours or not: %s", (_, isLive, found, expected) =>
  expect(isFree({ claim, owner }, fixed, isLive, found)).toBe(expected),
);

test.each([
  ["another claim has it", false, [record("theirs", 1)]],
  ["theirs is the older one", true, [record("ours", 2), record("theirs", 1)]],
  ["theirs is as old, in a namespace that comes first", true, [record("ours", 1), record("theirs", 1, "a")]],
])("a name is taken: %s", (_, isLive, found) =>
  expect(() => isFree({ claim, owner }, fixed, isLive, found)).toThrow(
    /^spec.name must be free for a record of type A: received "www.example.com", which DNSRecordClaim (a|billing)\/web has already/,
  ),
);

test("what was found for a name that the claim may not have any more says nothing", () =>
  expect(isFree({ claim, owner }, { ...fixed, name: "old.example.com" }, true, [record("theirs", 1)])).toBe(true));
