import { RunFunctionRequest } from "@crossplane-org/function-sdk-typescript";
import { describe, expect, test } from "@jest/globals";
import { maxDepth } from "./struct.ts";
import { readRequest } from "./request.ts";

type Fields = Readonly<Record<string, unknown>>;

const object: Fields = {
  apiVersion: "v1",
  kind: "Thing",
  metadata: { name: "a", managedFields: [{ manager: "x" }], annotations: { "a.b/c": "d" } },
  spec: {
    text: "ü€😀",
    empty: "",
    zero: 0,
    minus: -1.5,
    big: 1e300,
    yes: true,
    no: false,
    nothing: null,
    list: [[], {}, [1, "a", null]],
  },
};

const encode = (message: object) => RunFunctionRequest.encode(RunFunctionRequest.fromPartial(message)).finish();

const withComposite = (resource: Fields) => readRequest(encode({ observed: { composite: { resource } } }));

const nest = (levels: number): Fields => (levels === 0 ? {} : { a: nest(levels - 1) });

describe("a request reads as the SDK's decoder reads it", () => {
  const bytes = encode({
    meta: { tag: "tag-1" },
    input: { kind: "Platform" },
    observed: {
      composite: { resource: object },
      resources: {
        one: { resource: object, connectionDetails: { password: Buffer.from("secret") } },
        two: { resource: {} },
      },
    },
    desired: { composite: { resource: { status: { a: 1 } } }, resources: { other: { resource: object } } },
    requiredResources: { platform: { items: [{ resource: { data: { a: 1 } } }] }, nothing: { items: [] } },
  });
  const request = readRequest(bytes);

  test("the composite but its managedFields", () => {
    const { managedFields: _, ...metadata } = object["metadata"] as Fields;
    expect(request.composite()).toEqual({ ...object, metadata });
  });

  test("tag, input, requirements and earlier desired state", () => {
    expect(request.tag).toBe("tag-1");
    expect(request.input()).toEqual({ kind: "Platform" });
    expect(request.required("platform")).toEqual([{ data: { a: 1 } }]);
    expect(request.required("nothing")).toEqual([]);
    expect(request.required("unheard-of")).toBeUndefined();
    expect(request.desiredComposite()).toEqual({ object: { status: { a: 1 } }, connectionDetails: {} });
  });

  test("observed values by path", () => {
    expect(request.observed.keys).toEqual(["one", "two"]);
    expect(request.observed.at("one", ["metadata", "annotations", "a.b/c"])).toBe("d");
    expect(request.observed.at("one", ["spec", "text", "length"])).toBeUndefined();
    expect(request.observed.at("two", ["spec"])).toBeUndefined();
    expect(request.observed.at("three", [])).toBeUndefined();
    expect(request.observed.at("one", ["constructor"])).toBeUndefined();
  });

  test("connection details in base64", () => {
    expect(request.observed.detail("one", "password")).toBe("c2VjcmV0");
    expect(request.observed.detail("one", "username")).toBeUndefined();
    expect(request.observed.detail("three", "password")).toBeUndefined();
  });
});

test("a message that comes in two pieces is merged", () => {
  const bytes = Buffer.concat([
    encode({
      observed: { composite: { resource: { kind: "A", spec: {} } }, resources: { one: { resource: { a: 1 } } } },
    }),
    encode({ observed: { composite: { resource: { kind: "B" } }, resources: { one: { resource: { b: 2 } } } } }),
  ]);
  const request = readRequest(bytes);
  expect(request.composite()).toEqual({ kind: "B", spec: {} });
  expect(request.observed.at("one", [])).toEqual({ b: 2 });
  expect(RunFunctionRequest.decode(bytes).observed?.resources["one"]?.resource).toEqual({ b: 2 });
});

test("a key named __proto__ is a key", () => {
  const composite = readRequest(nested("__proto__", 1)).composite();
  expect(Object.hasOwn(composite ?? {}, "__proto__")).toBe(true);
  expect(Object.getPrototypeOf(composite)).toBe(Object.prototype);
});

test("an object may nest to the limit and not below", () => {
  expect(withComposite(nest(30)).composite()).toEqual(nest(30));
  expect(() => readRequest(deep(maxDepth + 1)).composite()).toThrow(
    "observed.composite.a.a.a.a... nests deeper than 50 levels",
  );
  expect(readRequest(deep(maxDepth)).composite()).toBeDefined();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s is no number", (number) => {
  expect(() => withComposite({ spec: { days: number } }).composite()).toThrow(
    `observed.composite.spec.days must be a finite number: received ${number}`,
  );
});

test.each([
  ["a field number of zero", [0x02, 0x01]],
  ["a length beyond the end", [0x12, 0x7f, 0x01]],
  ["a varint without an end", [0xff, 0xff, 0xff]],
  ["an end of a group that never began", [0x0c]],
])("bytes are refused: %s", (_, bytes) => expect(() => readRequest(Uint8Array.from(bytes))).toThrow(/./));

const deep = (levels: number) => nested("a", levels);

/** A request whose composite nests that deep below one key, built by hand because the SDK's encoder would not. */
function nested(key: string, levels: number): Uint8Array {
  const field = (number: number, content: Uint8Array) =>
    Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
  let struct: Uint8Array = new Uint8Array();
  for (let level = 0; level < levels; level++)
    struct = field(1, Buffer.concat([field(1, Buffer.from(key)), field(2, field(5, struct))]));
  return field(2, field(1, field(1, struct)));
}

function varint(value: number): Uint8Array {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest & 127) | 128);
  }
}
