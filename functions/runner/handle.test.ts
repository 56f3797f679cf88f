import { RunFunctionRequest, RunFunctionResponse, Severity } from "@crossplane-org/function-sdk-typescript";
import { expect, test } from "@jest/globals";
import { handle, type Outcome } from "./handle.ts";

const claim = {
  apiVersion: "platform.kubecon.io/v1alpha1",
  kind: "DatabaseInstanceClaim",
  metadata: { name: "orders", namespace: "shop" },
  spec: { team: "shop", region: "eu-west-1" },
};

const platform = {
  data: {
    installation: "idp",
    regions: { "eu-west-1": { vpcId: "vpc-0a", allowedCidrs: ["10.0.0.0/8"], dbSubnetGroupName: "db" } },
  },
};

const request = RunFunctionRequest.encode(
  RunFunctionRequest.fromPartial({
    meta: { tag: "tag-1" },
    observed: { composite: { resource: claim } },
    input: { apiVersion: "idp.fn.platform.kubecon.io/v1alpha1", kind: "Platform", cloud: "aws" },
    requiredResources: { platform: { items: [{ resource: platform }] } },
  }),
).finish();

function asked(draw: (login: string) => string) {
  const outcomes: Outcome[] = [];
  const bytes = handle(request, draw, (outcome) => outcomes.push(outcome));
  return { response: RunFunctionResponse.decode(bytes), outcomes };
}

test("a call is reported once, with whose it is", () => {
  const { outcomes } = asked(() => "Example0NotASecret0Example0NotAS");
  expect(outcomes).toEqual([
    expect.objectContaining({ tag: "tag-1", kind: "DatabaseInstanceClaim", namespace: "shop", claim: "orders" }),
  ]);
  expect(outcomes[0]).not.toHaveProperty("error");
});

test("a mistake of ours is Fatal, reported with its error, and its words stay in the log", () => {
  const { response, outcomes } = asked(() => {
    throw new Error("entropy is used up: 12345");
  });
  expect(response.results).toEqual([
    expect.objectContaining({ severity: Severity.SEVERITY_FATAL, reason: "InternalError" }),
  ]);
  expect(response.meta?.tag).toBe("tag-1");
  expect(JSON.stringify(RunFunctionResponse.toJSON(response))).not.toContain("12345");
  expect(outcomes).toEqual([expect.objectContaining({ error: new Error("entropy is used up: 12345") })]);
});
