import { expect, test } from "@jest/globals";
import { kubeObject } from "../simulation/kube-object.ts";
import { changes } from "./changes.ts";

const object = (spec: object, kind = "Server") =>
  kubeObject({ apiVersion: "x/v1", kind, metadata: { name: "a" }, spec });

test("a difference is told once, with all keys that share it", () => {
  const one = object({ forProvider: { region: "a", size: 1 } });
  const other = object({ forProvider: { region: "b", size: 1 } });
  expect(changes({ x: one, y: one }, { x: other, y: other })).toEqual(["`x`, `y`: region `a` → `b`"]);
});

test("what comes, goes or changes its kind is told", () => {
  const server = object({});
  expect(changes({ a: server, b: server }, { b: object({}, "Cluster"), c: server })).toEqual([
    "`a`: leaves",
    "`b`: kind `Server` → `Cluster`",
    "`c`: joins",
  ]);
});

test("a value that was or is not there is nothing", () => {
  expect(changes({ a: object({ initProvider: { zone: "1" } }) }, { a: object({ forProvider: { zones: 2 } }) })).toEqual(
    ["`a`: zone `1` → nothing", "`a`: zones nothing → `2`"],
  );
});
