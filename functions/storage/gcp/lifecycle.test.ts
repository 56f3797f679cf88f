import { expect, test } from "@jest/globals";
import { lifecycleRule } from "./lifecycle.ts";

const days = (lifecycleDays: number) =>
  lifecycleRule({ team: "shop", versioning: false, encryption: true, publicAccess: false, lifecycleDays });

test("an upload that nobody finished goes after a week, whatever the claim says", () => {
  for (const one of [days(0), days(1), days(99_999)])
    expect(one[0]).toEqual({
      action: { type: "AbortIncompleteMultipartUpload" },
      condition: { age: 7, withState: "ANY" },
    });
});

test("0 days leave objects where they are", () => expect(days(0)).toHaveLength(1));

test("objects of any state move once, from STANDARD alone", () =>
  expect(days(30)[1]).toEqual({
    action: { type: "SetStorageClass", storageClass: "COLDLINE" },
    condition: { age: 30, matchesStorageClass: ["STANDARD"], withState: "ANY" },
  }));
