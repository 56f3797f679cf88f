import { expect, test } from "@jest/globals";
import { changing, type Edit } from "./changing.ts";

const size = (now: string | undefined): Edit => ({ field: "size", now, wanted: "db-custom-4-8192" });
const standby = (now: boolean): Edit => ({ field: "highAvailability", now, wanted: true });

test.each<[string, readonly Edit[], string | undefined]>([
  ["all is as wanted", [size("db-custom-4-8192"), standby(true)], undefined],
  ["nothing is known yet", [size(undefined)], undefined],
  ["one field differs", [size("db-f1-micro")], "cloud: size is still db-f1-micro, to become db-custom-4-8192; soon"],
  [
    "two fields differ",
    [size("db-f1-micro"), standby(false)],
    "cloud: size is still db-f1-micro, to become db-custom-4-8192 and highAvailability is still false, to become true; soon",
  ],
])("when %s", (_, edits, message) =>
  expect(changing(edits, "soon")).toEqual(message === undefined ? [] : [{ reason: "ChangePending", message }]),
);
