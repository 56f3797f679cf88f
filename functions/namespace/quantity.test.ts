import { expect, test } from "@jest/globals";
import { isAboveZero, smaller } from "./quantity.ts";

test.each([
  ["500m", "4", "500m"],
  ["500m", "0.25", "0.25"],
  ["500m", "250m", "250m"],
  ["500m", "0.5", "500m"],
  ["0.5", "500m", "0.5"],
  ["100m", "0.0999", "0.0999"],
  ["100m", "0.1001", "100m"],
  ["2", "1.999999999999", "1.999999999999"],
  ["512Mi", "8Gi", "512Mi"],
  ["512Mi", "512M", "512M"],
  ["512Mi", "536870912", "512Mi"],
  ["512Mi", "536870911", "536870911"],
  ["512Mi", "0.5Gi", "512Mi"],
  ["512Mi", "0.499Gi", "0.499Gi"],
  ["512Mi", "524287Ki", "524287Ki"],
  ["512Mi", "1Ti", "512Mi"],
  ["1Ki", "1k", "1k"],
  ["1Mi", "1M", "1M"],
  ["1Gi", "1G", "1G"],
  ["1Ti", "1T", "1T"],
  ["1Pi", "1P", "1P"],
  ["1Ei", "1E", "1E"],
  ["1E", "1000P", "1E"],
  ["128Mi", "100000000000m", "100000000000m"],
])("of %s and %s the smaller is %s", (one, other, less) => expect(smaller(one, other)).toBe(less));

test.each(["1", "1m", "0.001", "00.10", "1.5Gi", "4k", "9999999999999999999Ei"])("%s is above zero", (quantity) =>
  expect(isAboveZero(quantity)).toBe(true),
);

test.each(["", "0", "0m", "0.000", "0Gi", "-1", "+1", "1e3", ".5", "5.", "1 Gi", "1gi", "1K", "Gi", "toString"])(
  "%j is no quantity above zero",
  (quantity) => expect(isAboveZero(quantity)).toBe(false),
);
