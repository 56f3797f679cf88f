import { posix } from "node:path";
import { imports } from "./imports.ts";

export interface File {
  readonly path: string;
  readonly source: string;
}

/** The most lines that a file of the server or the tools may have. */
const ceiling = 160;

const generated = ["functions/clouds/models.ts"];

/** Rooms from left to right; imports flow to the right only, and the rooms of one group do not know each other. */
const order = [
  ["main.ts"],
  ["runner"],
  ["kinds.ts"],
  ["database", "cache", "queue", "storage", "cdn", "dns", "namespace"],
  ["clouds"],
  ["compose"],
];

const onlyInRunner = [
  "@grpc/grpc-js",
  "google-protobuf",
  "@crossplane-org/function-sdk-typescript",
  "pino",
  "prom-client",
];

/** Every rule of the house that these files break, in one sentence each. */
export function breaches(files: readonly File[]): string[] {
  return files.flatMap((file) => [...tooLong(file), ...(file.path.startsWith("functions/") ? inFunctions(file) : [])]);
}

/** The room of a file below functions/: its folder, or its own name when it lies at the top. */
export const roomOf = (path: string): string => path.split("/")[1] ?? "";

function tooLong({ path, source }: File): string[] {
  const lines = source.trimEnd().split("\n").length;
  return lines > ceiling && !generated.includes(path) ? [`${path} has ${lines} lines, more than ${ceiling}`] : [];
}

function inFunctions(file: File): string[] {
  if (!order.flat().includes(roomOf(file.path))) return [`${file.path} belongs to no room`];
  return [...readsProcess(file), ...imports(file.source).flatMap((to) => badImport(file.path, to))];
}

function readsProcess({ path, source }: File): string[] {
  if (path === "functions/main.ts") return [];
  const found = /\bprocess\s*(?:\.|\[\s*["'])\s*(env|argv)\b/.exec(source);
  return found ? [`${path} reads process.${found[1]}`] : [];
}

function badImport(path: string, to: string): string[] {
  if (to === "?") return [`${path} imports a computed path`];
  if (to.startsWith(".")) return badNeighbour(path, posix.join(posix.dirname(path), to));
  if (to.startsWith("node:")) return mayUseNode(path, to) ? [] : [`${path} imports ${to}`];
  return mayUsePackage(path, packageOf(to)) ? [] : [`${path} imports ${packageOf(to)}`];
}

function badNeighbour(path: string, to: string): string[] {
  if (!to.startsWith("functions/")) return [`${path} reaches out of functions: ${to}`];
  const [from, into] = [roomOf(path), roomOf(to)];
  if (from === into) return [];
  return rank(into) > rank(from) ? [] : [`${path} reaches into ${into}`];
}

const rank = (room: string) => order.findIndex((group) => group.includes(room));

function mayUseNode(path: string, to: string): boolean {
  if (to === "node:process") return path === "functions/main.ts";
  return ["main.ts", "runner"].includes(roomOf(path)) || (roomOf(path) === "clouds" && to === "node:crypto");
}

function mayUsePackage(path: string, name: string): boolean {
  if (name === "zod") return /^functions\/(\w+\/claim\.ts|clouds\/settings\/)/.test(path);
  return onlyInRunner.includes(name) && roomOf(path) === "runner";
}

const packageOf = (to: string) =>
  to
    .split("/")
    .slice(0, to.startsWith("@") ? 2 : 1)
    .join("/");
