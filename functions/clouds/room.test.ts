import { expect, test } from "@jest/globals";
import type { Plan } from "../compose/plan.ts";
import type { Source } from "../compose/source.ts";
import { room } from "./room.ts";

const plan: Plan = { resources: {}, states: {}, later: [], status: {}, warnings: [], kept: [], pending: [] };
const source: Source = { keys: [], at: () => undefined, detail: () => undefined };
const owner = {
  kind: "DNSRecordClaim",
  code: "dns",
  namespace: "shop",
  name: "www",
  uid: "",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
};
const asked = { owner, settings: {}, source, draw: () => "" };
const namespace = { apiVersion: "v1", kind: "Namespace", matchName: "shop" } as const;

test("a room that wants to see nothing requires nothing", () => {
  expect(room({}, () => plan)({ ...asked, claim: {}, required: () => undefined }).requires).toEqual({});
});

test("what a room requires depends on the claim, and what it found reaches the composer", () => {
  const shown: unknown[] = [];
  const look = room(
    {},
    ({ required }) => {
      shown.push(required("namespace"));
      return plan;
    },
    ({ claim }: { readonly claim: { readonly team: string } }) => ({
      namespace: { ...namespace, matchName: claim.team },
    }),
  );
  const planned = look({
    ...asked,
    claim: { team: "billing" },
    required: (name) => (name === "namespace" ? [namespace] : undefined),
  });
  expect(planned).toEqual({ ...plan, requires: { namespace: { ...namespace, matchName: "billing" } } });
  expect(shown).toEqual([[namespace]]);
});
