import { expect, test } from "@jest/globals";
import { number, text } from "./leaf.ts";
import { model } from "./model.ts";
import { seenThrough } from "./seen.ts";
import type { Source } from "./source.ts";

type Disk = {
  readonly region?: string;
  readonly settings?: { readonly size?: number; readonly net?: { readonly name?: string } };
};

const Disk = model<Disk, object>("example.org/v1", "Disk");

const readings = {
  disk: Disk.reading({ forProvider: { region: text, settings: { size: number, net: { name: text } } } }),
} as const;

const of = (object: unknown): Source => ({
  keys: object === undefined ? [] : ["disk"],
  at: (_, path) => path.reduce<unknown>((value, name) => new Map(Object.entries(value ?? {})).get(name), object),
  detail: () => undefined,
});

const seen = (object: unknown) => seenThrough(readings, of(object))("disk");

test("fields are read at any depth", () =>
  expect(
    seen({ spec: { forProvider: { region: "eu", settings: { size: 20, net: { name: "prod", other: 1 } } } } })
      .forProvider,
  ).toEqual({ region: "eu", settings: { size: 20, net: { name: "prod" } } }));

test.each([undefined, {}, { spec: { forProvider: { settings: null } } }, { spec: { forProvider: { settings: "x" } } }])(
  "of %j every level is there, and nothing is known",
  (object) => expect(seen(object).forProvider).toEqual({ settings: { net: {} } }),
);

test("what was written on an object is read again", () => {
  const envelope = {
    managementPolicies: ["Observe"],
    providerConfigRef: { kind: "ProviderConfig", name: "x" },
  } as const;
  const disk = seen(Disk({ ...envelope, externalName: "d-1", annotations: { "example.org/note": "big" } }, {}));
  expect([disk.externalName, disk.annotation("example.org/note"), disk.annotation("other")]).toEqual([
    "d-1",
    "big",
    undefined,
  ]);
  expect(Disk(envelope, {})).not.toHaveProperty("metadata");
});

test("a field that the type lacks does not compile, at any depth", () => {
  // @ts-expect-error regoin is no field
  Disk.reading({ forProvider: { region: text, regoin: text } });
  // @ts-expect-error nam is no field
  Disk.reading({ forProvider: { settings: { size: number, net: { name: text, nam: text } } } });
  // @ts-expect-error size is a number
  Disk.reading({ forProvider: { settings: { size: text } } });
  expect(readings.disk.forProvider.region).toBe(text);
});

const conditions = (...all: readonly (readonly [string, string])[]) => ({
  status: { conditions: all.map(([type, status]) => ({ type, status })) },
});

test.each([
  ["nothing was said", conditions(), false, false],
  ["it is not ready", conditions(["Ready", "False"], ["Synced", "True"]), false, false],
  ["it is ready", conditions(["Ready", "True"], ["Synced", "True"], ["LastAsyncOperation", "True"]), true, true],
  ["its last reconcile failed", conditions(["Ready", "True"], ["Synced", "False"]), true, false],
  ["its last operation failed", conditions(["Ready", "True"], ["LastAsyncOperation", "False"]), true, false],
])("when %s", (_, object, isReady, isHealthy) => expect(seen(object)).toMatchObject({ isReady, isHealthy }));

test("a family has its members and none of a family whose name begins alike", () => {
  const families = { "disk-*": Disk.reading(), "disk-group-*": Disk.reading() } as const;
  const source: Source = {
    keys: ["disk-a30efd", "disk-group-a30efd", "disk-0123abcd", "disk-group", "disk"],
    at: () => undefined,
    detail: () => undefined,
  };
  const { family } = seenThrough(families, source);
  expect([...family("disk-*").keys()]).toEqual(["disk-a30efd", "disk-0123abcd"]);
  expect([...family("disk-group-*").keys()]).toEqual(["disk-group-a30efd"]);
});
