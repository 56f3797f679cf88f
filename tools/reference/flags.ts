import { flags, type Flag } from "../../functions/runner/flags/table.ts";
import { code, table, words } from "./markdown.ts";

const head = ["flag", "environment variable", "must be", "default", "what it says"];

const row = ([name, { variable, value, otherwise, help }]: readonly [string, Flag<unknown>]) => [
  code(`--${name}`),
  code(variable),
  words(value.wanted),
  otherwise === undefined ? "none" : code(otherwise),
  words(help),
];

/** The page of the server's flags. */
export const flagsPage = (): string => `<!-- Written by \`npm run generate\`. Do not edit. -->

# Flags of the server

The flag counts before its environment variable, and that before the default. A wrong value is one sentence, and the
server does not start: exit code 2. \`node dist/main.js --help\` prints the same table.

${table(head, Object.entries<Flag<unknown>>(flags).map(row))}
`;
