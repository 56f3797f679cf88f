import { expect, test } from "@jest/globals";
import { isEarly, troubleOf } from "./provider-errors.ts";

test.each([
  [
    "create failed: api error AccessDenied: User is not authorized to perform rds:CreateDBInstance, request id: 5f1c2d3e-0000",
    {
      owner: "platform team",
      message: "create failed: api error AccessDenied: User is not authorized to perform rds:CreateDBInstance",
      next: "give the provider's credentials that right",
    },
  ],
  ["connect failed: cannot get ProviderConfig: not found", { next: "repair the ProviderConfig and its credentials" }],
  [
    "api error InstanceQuotaExceeded at 2026-01-02T03:04:05Z",
    { message: "api error InstanceQuotaExceeded at (time)", next: "raise the quota of the account" },
  ],
  ["something odd at 0xc000123456", { owner: "cloud", message: "something odd at (pointer)" }],
])("%s", (message, expected) => expect(troubleOf(message)).toMatchObject(expected));

test("the same error on another try has the same words", () => {
  const tried = (id: string, second: number) => troubleOf(`failed, RequestID: ${id}, at 2026-01-02 03:04:0${second}`);
  expect(tried("aaaa-1", 1)).toEqual(tried("bbbb-2", 2));
});

test("a reference that is not there yet is no error", () => {
  expect(
    isEarly("cannot resolve references: mg.Spec.ForProvider.VPCSecurityGroupIds: no resources matched selector"),
  ).toBe(true);
  expect(isEarly("api error InvalidParameterValue")).toBe(false);
});
