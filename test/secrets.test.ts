import { expect, test } from "@jest/globals";
import { ask, examplePassword } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";

const encoded = Buffer.from(examplePassword).toString("base64");
const credentials = {
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "checkout-db-db-credentials" },
  data: { password: encoded },
};

/** Everything of an answer that is not a composed Secret, and all that is logged of it. */
function saidAbout(question: Parameters<typeof ask>[0]): string {
  const { response, outcome } = ask(question);
  const resources = Object.values(response.desired?.resources ?? {}).filter(
    ({ resource }) => resource?.["kind"] !== "Secret",
  );
  const { answer, ...logged } = outcome;
  return JSON.stringify([
    resources,
    response.desired?.composite,
    response.conditions,
    response.results,
    logged,
    answer.conditions,
    answer.results,
  ]);
}

const failing = (message: string) => ({
  apiVersion: "rds.aws.m.upbound.io/v1beta1",
  kind: "Instance",
  metadata: { name: "checkout-db-db-instance" },
  spec: { forProvider: { region: "eu-west-1" } },
  status: { conditions: [{ type: "Synced", status: "False", reason: "ReconcileError", message }] },
});

test.each([
  ["first drawn", {}],
  ["stored", { credentials }],
  ["quoted by a provider", { credentials, instance: failing(`password ${examplePassword} is refused`) }],
  ["quoted by a provider in base64", { credentials, instance: failing(`password ${encoded} is refused`) }],
  ["quoted by a provider while it is lost", { instance: failing(`password ${examplePassword} is refused`) }],
])("a password stands in Secrets alone: %s", (_, seen) => {
  const said = saidAbout({
    claim: exampleClaim(),
    platform: examplePlatform(),
    seen,
    details: { instance: { "attribute.password": examplePassword } },
  });
  expect(said).not.toContain(examplePassword);
  expect(said).not.toContain(encoded);
});

test("the provider's other words stay", () => {
  const { response } = ask({
    claim: exampleClaim(),
    platform: examplePlatform(),
    seen: { credentials, instance: failing(`password ${examplePassword} is refused`) },
  });
  expect(response.conditions.find(({ type }) => type === "Provisioned")?.message).toContain(
    "password (redacted) is refused",
  );
});
