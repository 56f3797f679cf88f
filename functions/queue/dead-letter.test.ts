import { expect, test } from "@jest/globals";
import type { Owner, Release } from "../clouds/owner.ts";
import { deletable, kept } from "../clouds/policies.ts";
import type { Queue } from "./claim.ts";
import { deadLetterPolicies, isRetained, mayLetGo, retained } from "./dead-letter.ts";

const owner = (production: boolean, release: Release): Owner => ({
  kind: "MessageQueueClaim",
  code: "queue",
  namespace: "shop",
  name: "invoices",
  uid: "",
  team: "shop",
  installation: "idp",
  production,
  release,
});

const claim: Queue = { team: "shop", messageRetentionDays: 4, fifo: false, deadLetterQueue: false };

test.each<[boolean, Release, readonly string[]]>([
  [false, undefined, deletable],
  [false, "true", deletable],
  [false, "keep-data", kept],
  [true, undefined, kept],
  [true, "true", kept],
  [true, "keep-data", kept],
])("in production %s and annotated %s the policies are %j", (production, release, policies) =>
  expect(deadLetterPolicies(owner(production, release))).toEqual(policies),
);

const live = (...all: readonly (readonly string[])[]) => all.map((managementPolicies) => ({ managementPolicies }));

test.each<[string, boolean, Release, ReturnType<typeof live>, boolean]>([
  ["nobody gave leave", false, undefined, live(deletable), false],
  ["it may only be forgotten", false, "keep-data", live(kept), false],
  ["it can be deleted", false, "true", live(deletable, deletable), true],
  ["a part of it would stay", false, "true", live(deletable, kept), false],
  ["production keeps it", true, "true", live(kept, kept), true],
  ["a part of it would be deleted in production", true, "true", live(kept, ["*"]), false],
])("when %s", (_, production, release, all, expected) =>
  expect(mayLetGo(owner(production, release), all)).toBe(expected),
);

test.each<[string, Partial<Queue>, Owner, string | undefined, string | undefined]>([
  ["is on", { deadLetterQueue: true }, owner(false, undefined), "a-dlq", undefined],
  ["was never there", {}, owner(false, undefined), undefined, undefined],
  ["may go", {}, owner(true, "true"), "a-dlq", undefined],
  ["would be deleted", {}, owner(false, undefined), "a-dlq", "to let it go: deleted with its messages"],
  [
    "would be forgotten",
    {},
    owner(true, "keep-data"),
    "a-dlq",
    "to let it go: in production Crossplane forgets it and the cloud keeps it with its messages",
  ],
])("of a dead-letter queue that %s", (_, change, who, name, end) => {
  const start = "the dead-letter queue a-dlq stays with its messages; annotate platform.kubecon.io/allow-deletion: ";
  expect(retained({ ...claim, ...change }, who, name)).toEqual(
    end === undefined ? [] : [{ reason: "Retained", message: `${start}"true" ${end}` }],
  );
});

test("a part that is not there, or may go, is not composed", () => {
  expect(isRetained(owner(false, "true"), { exists: true, managementPolicies: kept })).toBe(true);
  expect(isRetained(owner(false, "true"), { exists: true, managementPolicies: deletable })).toBe(false);
  expect(isRetained(owner(false, undefined), { exists: false, managementPolicies: deletable })).toBe(false);
});
