import { parseArgs } from "node:util";
import { flags, type Flag } from "./table.ts";

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
  const optional = <T>(name: keyof typeof flags, { variable, value, otherwise }: Flag<T>): T | undefined => {
    const [from, text] =
      given[name] === undefined ? [variable, environment[variable] || otherwise] : [`--${name}`, String(given[name])];
    if (text === undefined) return undefined;
    const read = value.read(text);
    if (read === undefined) throw new Error(`${from} must be ${value.wanted}: received "${text}"`);
    return read;
  };
  const needed = <T>(name: keyof typeof flags, flag: Flag<T, string>): T => {
    const value = optional(name, flag);
    if (value === undefined) throw new Error(`--${name} must be given`);
    return value;
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
