import { expect, test } from "@jest/globals";
import { familyOf } from "./family.ts";

test.each([
  ["ingress-64b0458c", "ingress-*"],
  ["endpoint-a30efd", "endpoint-*"],
  ["endpoint-group-a30efd", "endpoint-group-*"],
  ["endpoint", "endpoint"],
  ["endpoint-group", "endpoint-group"],
  ["endpoint-A30EFD", "endpoint-A30EFD"],
  ["endpoint-a30ef", "endpoint-a30ef"],
  ["endpoint-a30efda", "endpoint-a30efda"],
  ["endpoint-group-a30efd-old", "endpoint-group-a30efd-old"],
  ["a30efd", "a30efd"],
])("%s is of the family %s", (key, family) => expect(familyOf(key)).toBe(family));
