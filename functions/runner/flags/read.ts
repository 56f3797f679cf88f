import { parseArgs } from "node:util";
import { flags, type Flag } from "./table.ts";
import type { Value } from "./value.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The values of all flags. */
export type Flags = ReturnType<typeof valuesOf>;

/**
 * Reads the flags, each from the command line, else from its environment variable, else as its table says.
 *
 * @returns undefined when the help was asked for.
 * @throws Error with one sentence for what is wrong.
 */
export function readFlags(argv: readonly string[], environment: Environment): Flags | undefined {
  const given = parsed(argv);
  if (given["help"] === true) return undefined;
  const values = valuesOf(given, environment);
  if (values.insecure && values.tlsCertsDir !== undefined)
    throw new Error(
      `--insecure and --tls-certs-dir (${flags["tls-certs-dir"].variable}) exclude each other: give one of them`,
    );
  if (!values.insecure && values.tlsCertsDir === undefined)
    throw new Error(`--tls-certs-dir must name ${flags["tls-certs-dir"].value.wanted}: received nothing`);
  return values;
}

type Given = Readonly<Record<string, string | boolean | undefined>>;

function valuesOf(given: Given, environment: Environment) {
  const said = (name: keyof typeof flags, variable: string): Said | undefined => {
    if (given[name] !== undefined) return { where: `--${name}`, text: String(given[name]) };
    const text = environment[variable];
    return text === undefined || text === "" ? undefined : { where: variable, text };
  };
  const needed = <T>(name: keyof typeof flags, { variable, value, otherwise }: Flag<T, string>): T =>
    read(value, said(name, variable) ?? { where: `--${name}`, text: otherwise });
  const optional = <T>(name: keyof typeof flags, { variable, value }: Flag<T, undefined>): T | undefined => {
    const one = said(name, variable);
    return one && read(value, one);
  };
  return {
    address: needed("address", flags.address),
    tlsCertsDir: optional("tls-certs-dir", flags["tls-certs-dir"]),
    insecure: needed("insecure", flags.insecure),
    httpAddress: needed("http-address", flags["http-address"]),
    maxMessageBytes: needed("max-message-bytes", flags["max-message-bytes"]),
    maxConnectionAge: needed("max-connection-age", flags["max-connection-age"]),
    connectionGrace: needed("connection-grace", flags["connection-grace"]),
    drainDeadline: needed("drain-deadline", flags["drain-deadline"]),
    logLevel: needed("log-level", flags["log-level"]),
  };
}

/** The text of a flag, and where it was said. */
type Said = { readonly where: string; readonly text: string };

function read<T>({ wanted, read: valueIn }: Value<T>, { where, text }: Said): T {
  const value = valueIn(text);
  if (value === undefined) throw new Error(`${where} must be ${wanted}: received "${text}"`);
  return value;
}

function parsed(argv: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries<Flag<unknown>>(flags).map(([name, { placeholder }]) => [
      name,
      { type: placeholder === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { values } = parseArgs({ args: [...argv], options: { ...options, help: { type: "boolean" } } });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "boolean" ? value : String(value)]),
  );
}
