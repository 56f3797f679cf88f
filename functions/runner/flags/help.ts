import { flags, type Flag } from "./table.ts";

const head = `The composition function of Backend-First IDP.

Usage: node dist/main.js --tls-certs-dir folder [flags]

Each flag may be given as the environment variable below it instead.
`;

const indent = " ".repeat(31);

/** What --help prints. */
export const help = (): string =>
  [
    head,
    ...Object.entries<Flag<unknown>>(flags).flatMap(([name, { variable, placeholder = "", otherwise, help: text }]) => [
      `  ${`--${name} ${placeholder}`.padEnd(28)} ${text}`,
      `${indent}${variable}${otherwise === undefined || otherwise === "false" ? "" : `, default ${otherwise}`}`,
    ]),
    `  ${"--help".padEnd(28)} print this`,
    "",
  ].join("\n");
