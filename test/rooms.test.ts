import { describe, expect, test } from "@jest/globals";
import { globSync, readFileSync, readdirSync } from "node:fs";
import { breaches, roomOf } from "./rooms.ts";

const files = globSync("{functions,tools}/**/*.ts")
  .filter((path) => !path.endsWith(".test.ts"))
  .map((path) => ({ path, source: readFileSync(path, "utf8") }));

describe("this repository", () => {
  test("breaks no rule of the house", () => {
    expect(breaches(files)).toEqual([]);
  });

  test("shows its files to the rules", () => {
    const server = files.filter(({ path }) => path.startsWith("functions/"));
    expect(server.length).toBeGreaterThan(15);
    const seen = new Set(server.map(({ path }) => roomOf(path)));
    expect([...seen].toSorted()).toEqual(readdirSync("functions").toSorted());
    expect([...seen]).toEqual(
      expect.arrayContaining(["main.ts", "runner", "kinds.ts", "database", "clouds", "compose"]),
    );
  });
});

const long = (count: number) => "const a = 1;\n".repeat(count);

/** Path, source, and what must be said of it. */
const bad: [string, string, string][] = [
  ["functions/database/bad.ts", `import { a } from "../cache/a.ts";`, "reaches into cache"],
  ["functions/database/bad.ts", `import type { a } from "../runner/a.ts";`, "reaches into runner"],
  ["functions/database/bad.ts", `export {\n  a,\n} from "../kinds.ts";`, "reaches into kinds.ts"],
  ["functions/kinds.ts", `import "./runner/a.ts";`, "reaches into runner"],
  ["functions/clouds/settings/bad.ts", `import { a } from "../../queue/a.ts";`, "reaches into queue"],
  ["functions/compose/bad.ts", `import { a } from "../clouds/a.ts";`, "reaches into clouds"],
  ["functions/compose/bad.ts", `import { createHash } from "node:crypto";`, "imports node:crypto"],
  ["functions/compose/bad.ts", `type A = import("../main.ts").A;`, "reaches into main.ts"],
  ["functions/runner/bad.ts", `const { a } = await import("../main.ts");`, "reaches into main.ts"],
  ["functions/runner/bad.ts", "await import(name);", "imports a computed path"],
  ["functions/main.ts", `import { Server } from "@grpc/grpc-js";`, "imports @grpc/grpc-js"],
  ["functions/kinds.ts", `import { pino } from "pino";`, "imports pino"],
  ["functions/dns/bad.ts", `import { BinaryReader } from "google-protobuf";`, "imports google-protobuf"],
  [
    "functions/clouds/bad.ts",
    `import type { Resource } from "@crossplane-org/function-sdk-typescript";`,
    "imports @crossplane-org/function-sdk-typescript",
  ],
  ["functions/database/aws.ts", `import { z } from "zod";`, "imports zod"],
  ["functions/runner/bad.ts", `import { parse } from "yaml";`, "imports yaml"],
  ["functions/main.ts", `import { Command } from "commander";`, "imports commander"],
  ["functions/cdn/bad.ts", `import { createHash } from "node:crypto";`, "imports node:crypto"],
  ["functions/clouds/bad.ts", `import { readFileSync } from "node:fs";`, "imports node:fs"],
  ["functions/runner/bad.ts", `import { env } from "node:process";`, "imports node:process"],
  ["functions/runner/bad.ts", "const home = process.env.HOME;", "reads process.env"],
  ["functions/storage/bad.ts", `const name = process["argv"][1];`, "reads process.argv"],
  ["functions/runner/bad.ts", `import { a } from "../../tools/idp/a.ts";`, "reaches out of functions: tools/idp/a.ts"],
  ["functions/namespace/bad.ts", `import { a } from "../../test/a.ts";`, "reaches out of functions: test/a.ts"],
  ["functions/portal/bad.ts", "", "belongs to no room"],
];

describe("the rules", () => {
  test.each(bad)("%s, %j: %s", (path, source, sentence) => {
    expect(breaches([{ path, source }])).toEqual([`${path} ${sentence}`]);
  });

  const good: [string, string][] = [
    ["functions/main.ts", `import { serve } from "./runner/serve.ts";\nconst port = process.env["PORT"];`],
    ["functions/main.ts", `import { parseArgs } from "node:util";`],
    ["functions/runner/a.ts", `import { kinds } from "../kinds.ts";\nimport { Server } from "@grpc/grpc-js";`],
    ["functions/database/aws.ts", `import type { Plan } from "../compose/plan.ts";\nimport { a } from "./sizes.ts";`],
    ["functions/database/claim.ts", `import { z } from "zod";`],
    ["functions/clouds/settings/aws.ts", `import { z } from "zod";`],
    ["functions/clouds/names.ts", `import { createHash } from "node:crypto";\nexport const a = "../main.ts";`],
    ["tools/a.ts", `import { parse } from "yaml";\nimport { a } from "../functions/main.ts";`],
  ];

  test.each(good)("%s may say %j", (path, source) => {
    expect(breaches([{ path, source }])).toEqual([]);
  });

  test.each(["functions/dns/bad.ts", "tools/idp/bad.ts"])("%s may have 160 lines and no more", (path) => {
    expect(breaches([{ path, source: long(160) }])).toEqual([]);
    expect(breaches([{ path, source: long(161) }])).toEqual([`${path} has 161 lines, more than 160`]);
  });

  test("a generated file may be longer", () => {
    expect(breaches([{ path: "functions/clouds/models.ts", source: long(1000) }])).toEqual([]);
  });
});
