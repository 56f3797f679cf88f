import { RunFunctionRequest, RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";
import { expect, test } from "@jest/globals";
import { handle } from "../functions/runner/handle.ts";
import { ask, examplePassword, requestBytes } from "./ask.ts";
import { exampleClaim, examplePlatform } from "./example.ts";

const earlier = {
  composite: {
    resource: { status: { note: "kept", status: "Overwritten" }, spec: { own: 1 } },
    connectionDetails: { a: Buffer.from("b") },
  },
  resources: {
    stranger: { resource: { apiVersion: "v1", kind: "ConfigMap", data: { a: "b" } }, ready: 1 },
    "security-group": { resource: { apiVersion: "v1", kind: "ConfigMap" } },
  },
};
const context = { "apiextensions.crossplane.io/environment": { a: [1, "two", null] } };

test("what earlier steps desired stays, our keys are ours, and the two statuses are one", () => {
  const { response } = ask({ claim: exampleClaim(), platform: examplePlatform(), desired: earlier, context });
  expect(response.context).toEqual(context);
  expect(response.desired?.resources["stranger"]).toMatchObject(earlier.resources.stranger);
  expect(response.desired?.resources["security-group"]?.resource).toMatchObject({ kind: "SecurityGroup" });
  expect(response.desired?.resources["security-group"]?.resource).not.toHaveProperty("data");
  expect(response.desired?.composite?.resource).toMatchObject({
    spec: { own: 1 },
    status: { note: "kept", status: "Provisioning", provider: "aws" },
  });
  expect(response.desired?.composite?.connectionDetails["a"]?.toString()).toBe("b");
});

test("a Fatal answer passes them on as well", () => {
  const { response } = ask({ claim: exampleClaim({ size: "huge" }), platform: null, desired: earlier, context });
  expect(response.results[0]?.reason).toBe("InvalidValue");
  expect(response.context).toEqual(context);
  expect(Object.keys(response.desired?.resources ?? {})).toEqual(Object.keys(earlier.resources));
  expect(response.desired?.composite?.resource).toEqual(earlier.composite.resource);
});

test("fields that nobody here knows are passed on byte for byte", () => {
  const question = { claim: exampleClaim(), platform: examplePlatform(), desired: earlier };
  // Field 99 of State: length-delimited, three bytes.
  const unknown = Buffer.from([0x9a, 0x06, 0x03, 0x61, 0x62, 0x63]);
  const state = Buffer.concat([Buffer.from([0x1a, unknown.length]), unknown]);
  const bytes = handle(
    Buffer.concat([requestBytes(question), state]),
    () => examplePassword,
    () => undefined,
  );
  expect(Buffer.from(bytes).includes(unknown)).toBe(true);
  expect(Object.keys(RunFunctionResponse.decode(bytes).desired?.resources ?? {})).toContain("stranger");
});

test("the tag comes back", () => {
  const bytes = RunFunctionRequest.encode(RunFunctionRequest.fromPartial({ meta: { tag: "abc" } })).finish();
  const answer = handle(
    bytes,
    () => examplePassword,
    () => undefined,
  );
  expect(RunFunctionResponse.decode(answer).meta?.tag).toBe("abc");
});
