import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import type { Keys } from "../../functions/clouds/kind.ts";
import type { Kind } from "../generate/kind.ts";
import type { KubeObject } from "../simulation/kube-object.ts";
import { changes } from "./changes.ts";
import { fieldsTable } from "./fields.ts";
import { code, table, words } from "./markdown.ts";
import { ready, type Become } from "./ready.ts";
import { said, waits } from "./said.ts";

type Contract = { readonly claim: { readonly spec: object }; readonly change: Readonly<Record<string, unknown>> };

const titles = { aws: "AWS", gcp: "Google Cloud", azure: "Azure" } as const satisfies Record<Cloud, string>;

/** The reference page of a kind: written from its schema, its plans in the simulation, and its golden cases. */
export async function page(kind: Kind): Promise<string> {
  const contract = parse(readFileSync(`test/contract/${kind.folder}.yaml`, "utf8")) as Contract;
  const sections = await Promise.all(clouds.map((cloud) => onCloud(kind, cloud, contract)));
  return [
    `<!-- Written by \`npm run generate\` from functions/ and test/golden. Do not edit. -->`,
    `# ${kind.names.kind}`,
    `Short name ${kind.names.shortNames.map(code).join(", ")}. [Conditions](../conditions.md) explains what is said, [safety](../safety.md) what is never lost.`,
    "## Fields",
    fieldsTable(kind),
    ...sections,
    "",
  ].join("\n\n");
}

async function onCloud(kind: Kind, cloud: Cloud, { claim, change }: Contract): Promise<string> {
  const plain = await ready(kind, cloud, claim);
  const edits = await Promise.all(
    Object.entries(change).map(async ([field, value]) => {
      const edited = await ready(kind, cloud, { ...claim, spec: { ...claim.spec, [field]: value } });
      return [`${code(field)} → ${code(value)}`, edit(plain, edited)];
    }),
  );
  return [
    `## On ${titles[cloud]}`,
    `What a claim with nothing but ${Object.keys(claim.spec).map(code).join(" and ")} becomes:`,
    resources(plain.objects, kind.keys[cloud]),
    "A thick border marks what holds data, a solid arrow a reference, a dotted one values that were copied.",
    `\`\`\`mermaid\n${plain.picture}\`\`\``,
    ...connection(plain.objects),
    "What another value changes:",
    table(["field", "change"], edits),
    "What may be waited for before the claim is ready:",
    table(
      ["key", "waits for"],
      [...waits(kind.folder, cloud)].map(([key, what]) => [code(key), what.join("; ")]),
    ),
    "What the function may say against a claim:",
    table(
      ["condition", "reason", "for example"],
      said(kind.folder, cloud).map(({ condition, reason, message }) => [condition, code(reason), words(message)]),
    ),
  ].join("\n\n");
}

const edit = (plain: Become, edited: Become) =>
  edited.refused === undefined
    ? [
        ...changes(plain.objects, edited.objects),
        ...edited.warnings.map((reason) => `Honoured=False/${code(reason)}`),
      ].join("<br>")
    : `refused: Accepted=False/${code(edited.refused)}`;

const resources = (objects: Readonly<Record<string, KubeObject>>, keys: Keys) =>
  table(
    ["key", "apiVersion, kind", "holds data"],
    Object.entries(objects).map(([key, { apiVersion, kind }]) => [
      code(key),
      `${apiVersion} ${kind}`,
      keys[key]?.stateful ? "yes" : "",
    ]),
  );

const connection = ({ connection: secret }: Readonly<Record<string, KubeObject>>): readonly string[] =>
  secret ? [`The Secret \`connection\` has the keys ${Object.keys(Object(secret["data"])).map(code).join(", ")}.`] : [];
