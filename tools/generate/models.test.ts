import { expect, test } from "@jest/globals";
import type { Facts, Schema } from "../crd/schema.ts";
import { models } from "./models.ts";

const text = { type: "string" } as const;

const forProvider: Schema = {
  type: "object",
  required: ["region"],
  properties: {
    class: text,
    mode: { type: "string", enum: ["fast", "slow"] },
    modes: { type: "array", items: { type: "string", enum: ["fast", "slow"] } },
    port: { "x-kubernetes-int-or-string": true },
    region: text,
    rule: {
      type: "array",
      items: { type: "object", required: ["name"], properties: { name: text, count: { type: "integer" } } },
    },
    schedule: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
    tags: { type: "object", additionalProperties: text },
    zone: { type: "string", nullable: true },
  },
};

const spec: Schema = {
  type: "object",
  properties: { forProvider },
  "x-kubernetes-validations": [
    { rule: "has(self.forProvider.class)", message: "spec.forProvider.class is a required parameter" },
  ],
};

const status: Schema = {
  type: "object",
  properties: { atProvider: { type: "object", properties: { ready: { type: "boolean" } } } },
};

const files = (root: Schema, version = "v1", mark = ""): Record<string, string> => {
  const facts: Omit<Facts, "source"> & { source: { apiVersion: string } } = {
    source: { apiVersion: `things.io/${version}` },
    schema: root,
  };
  return {
    "functions/clouds/models.txt": `# ours\nOurThing things.io/v1 Thing ${mark} # comment\n`,
    "schemas/things.io_Thing.json": JSON.stringify(facts),
  };
};

const read = (held: Record<string, string>) => (path: string) => held[path] ?? `no ${path}`;

test("a model is typed by its schema, and what a rule demands is required", () => {
  expect(models(read(files({ properties: { spec, status } }))))
    .toBe(`// Written by \`npm run generate\` from models.txt and schemas/. Do not edit.
import { model } from "../compose/model.ts";

type OurThingForProvider = {
  readonly class: string;
  readonly mode?: "fast" | "slow";
  readonly modes?: readonly ("fast" | "slow")[];
  readonly port?: number | string;
  readonly region: string;
  readonly rule?: readonly { readonly name: string; readonly count?: number }[];
  readonly schedule?: Readonly<Record<string, unknown>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly zone?: string | null;
};

type OurThingAtProvider = {
  readonly ready?: boolean;
};

/** things.io/v1 Thing */
export const OurThing = model<OurThingForProvider, OurThingAtProvider>("things.io/v1", "Thing");
`);
});

test("a kind without forProvider and atProvider takes no parameter", () => {
  expect(models(read(files({ properties: {} })))).toContain(
    "type OurThingForProvider = Readonly<Record<string, never>>;",
  );
});

test("a kind that is composed with initProvider has a third type", () => {
  const init: Schema = { type: "object", properties: { size: { type: "number" } } };
  const written = models(
    read(files({ properties: { spec: { properties: { initProvider: init } } } }, "v1", "initProvider")),
  );
  expect(written).toContain("type OurThingInitProvider = {\n  readonly size?: number;\n};\n");
  expect(written).toContain("model<OurThingForProvider, OurThingAtProvider, OurThingInitProvider>(");
});

test("a schema of another version is refused", () => {
  expect(() => models(read(files({}, "v2")))).toThrow(
    "schemas/things.io_Thing.json must be things.io/v1 Thing, run make import-crds: received things.io/v2",
  );
});

test.each(["OurThing things.io/v1", "OurThing things.io/v1 Thing initprovider"])("the line %s is refused", (line) => {
  expect(() => models(() => line)).toThrow(
    "functions/clouds/models.txt: a line must have a name, an apiVersion and a kind, then initProvider or nothing: " +
      `received "${line}"`,
  );
});
