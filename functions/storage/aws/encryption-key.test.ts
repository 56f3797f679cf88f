import { expect, test } from "@jest/globals";
import { keyOf } from "./encryption-key.ts";

const none = { exists: false, key: undefined, wanted: undefined };
const keyed = { exists: true, key: "live", wanted: true };
const plain = { exists: true, key: undefined, wanted: true };
const unwanted = { exists: true, key: undefined, wanted: false };
const foreign = { exists: true, key: "live", wanted: undefined };

test.each([
  ["a new bucket takes the platform's key", none, true, "platform", "platform"],
  ["a new bucket has none where there is none", none, true, undefined, undefined],
  ["a new bucket that wants none has none", none, false, "platform", undefined],
  ["a live bucket keeps its key when the settings change", keyed, true, "other", "live"],
  ["a live bucket keeps its key when the settings lose theirs", keyed, true, undefined, "live"],
  ["a live bucket without a key gets none from the settings", plain, true, "platform", undefined],
  ["an edit takes the key away", keyed, false, "platform", undefined],
  ["an edit brings the key that the platform has now", unwanted, true, "platform", "platform"],
  ["an edit brings no key where there is none", unwanted, true, undefined, undefined],
  ["what nobody wrote down stays", foreign, true, "platform", "live"],
])("%s", (_, live, wanted, platformKey, expected) => expect(keyOf(live, wanted, platformKey)).toBe(expected));
