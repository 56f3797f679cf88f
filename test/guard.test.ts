import { describe, expect, test } from "@jest/globals";
import { readable } from "./answer.ts";
import { ask, examplePassword } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";

const platform = examplePlatform();

const credentials = {
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "checkout-db-db-credentials" },
  data: { username: "ZGJhZG1pbg==", password: Buffer.from(examplePassword).toString("base64") },
};

const instance = {
  apiVersion: "rds.aws.m.upbound.io/v1beta1",
  kind: "Instance",
  metadata: { name: "checkout-db-db-instance" },
  spec: { forProvider: { region: "eu-west-1" } },
};

const answerTo = (seen: Record<string, unknown>, annotations = {}) =>
  readable(ask({ claim: exampleClaim({}, { annotations }), platform, seen }).response);

describe("the drop guard", () => {
  test("lets pass what stays as it is", () => {
    expect(answerTo({ credentials, instance }).results).toEqual([]);
  });

  test.each([
    ["another name", { ...instance, metadata: { name: "other" } }, "its name would become checkout-db-db-instance"],
    ["another kind", { ...instance, kind: "Cluster" }, "its kind would become Instance"],
    [
      "another API group",
      { ...instance, apiVersion: "sql.gcp.m.upbound.io/v1beta1" },
      "its apiVersion would become rds.aws.m.upbound.io/v1beta1",
    ],
  ])("stops %s under one key", (_, observed, why) => {
    const { results, conditions, resources } = answerTo({ credentials, instance: observed });
    expect(results).toEqual([{ severity: "FATAL", reason: "WouldDelete", message: expect.stringContaining(why) }]);
    expect(results[0]?.message).toContain('platform.kubecon.io/allow-deletion: "true"');
    expect(conditions["Accepted"]).toMatchObject({ status: "TRUE" });
    expect(conditions["Honoured"]).toMatchObject({ status: "FALSE", reason: "NotJudged" });
    expect(conditions["Provisioned"]).toMatchObject({ status: "FALSE", reason: "WouldDelete" });
    expect(resources).toBeUndefined();
  });

  test("opens for the annotation true alone", () => {
    const observed = { credentials, instance: { ...instance, metadata: { name: "other" } } };
    expect(answerTo(observed, { "platform.kubecon.io/allow-deletion": "true" }).results).toEqual([]);
    expect(answerTo(observed, { "platform.kubecon.io/allow-deletion": "keep-data" }).results[0]?.reason).toBe(
      "WouldDelete",
    );
    expect(answerTo(observed, { "platform.kubecon.io/allow-deletion": "yes" }).results[0]).toMatchObject({
      reason: "InvalidValue",
      message: 'metadata.annotations.platform.kubecon.io/allow-deletion must be "true" or "keep-data": received "yes"',
    });
  });

  test("leaves alone what holds no data and what other functions composed", () => {
    const stranger = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "x" } };
    const rule = {
      apiVersion: "ec2.aws.m.upbound.io/v1beta1",
      kind: "SecurityGroupIngressRule",
      spec: { managementPolicies: ["*"] },
    };
    expect(answerTo({ stranger, "ingress-00000000": rule }).results).toEqual([]);
  });
});
