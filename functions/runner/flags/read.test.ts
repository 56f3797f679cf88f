import { describe, expect, test } from "@jest/globals";
import { help } from "./help.ts";
import { readFlags } from "./read.ts";
import { flags } from "./table.ts";

const tls = ["--tls-certs-dir", "/tls/server"];

test("without more than certificates everything is as the table says", () => {
  expect(readFlags(tls, {})).toEqual({
    address: { host: "0.0.0.0", port: 9443 },
    tlsCertsDir: "/tls/server",
    insecure: false,
    httpAddress: { host: "0.0.0.0", port: 8080 },
    maxMessageBytes: 16_777_216,
    maxConnectionAge: 300_000,
    connectionGrace: 30_000,
    drainDeadline: 25_000,
    logLevel: "info",
  });
});

test("a flag counts before its variable, and an empty variable is none", () => {
  const environment = { TLS_SERVER_CERTS_DIR: "/tls", IDP_LOG_LEVEL: "debug", IDP_ADDRESS: "" };
  expect(readFlags([], environment)).toMatchObject({ tlsCertsDir: "/tls", logLevel: "debug", address: { port: 9443 } });
  expect(readFlags(["--log-level=error"], environment)).toMatchObject({ logLevel: "error" });
});

test.each([
  ["--address", "[::1]:0", { address: { host: "::1", port: 0 } }],
  ["--address", "localhost:80", { address: { host: "localhost", port: 80 } }],
  ["--http-address", "off", { httpAddress: "off" }],
  ["--max-connection-age", "90s", { maxConnectionAge: 90_000 }],
  ["--drain-deadline", "0s", { drainDeadline: 0 }],
])("%s %s", (name, text, value) => {
  expect(readFlags([...tls, name, text], {})).toMatchObject(value);
});

describe("one sentence for what is wrong", () => {
  test.each([
    [[], {}, "--tls-certs-dir must name a folder with tls.key, tls.crt and ca.crt: received nothing"],
    [[], { IDP_INSECURE: "yes" }, 'IDP_INSECURE must be true or false: received "yes"'],
    [["--insecure", ...tls], {}, "--insecure and --tls-certs-dir (TLS_SERVER_CERTS_DIR) exclude each other: give one"],
    [["--insecure"], { TLS_SERVER_CERTS_DIR: "/tls" }, "exclude each other: give one of them"],
    [
      [...tls, "--address", "9443"],
      {},
      '--address must be host:port such as 127.0.0.1:9443 or [::1]:9443: received "9443"',
    ],
    [[...tls, "--address", "a:99999"], {}, 'received "a:99999"'],
    [
      [...tls, "--max-message-bytes", "0"],
      {},
      '--max-message-bytes must be a whole number from 1 to 1073741824: received "0"',
    ],
    [
      [...tls, "--max-connection-age", "5"],
      {},
      '--max-connection-age must be a time from 1s to 24h, such as 90s: received "5"',
    ],
    [[...tls, "--log-level", "loud"], {}, '--log-level must be one of debug, info, warn, error: received "loud"'],
    [["--adress", "x"], {}, "Unknown option '--adress'"],
    [["serve"], {}, "Unexpected argument 'serve'"],
  ])("%j %j", (argv, environment, sentence) => {
    expect(() => readFlags(argv, environment)).toThrow(sentence);
  });
});

test("the help names every flag with its variable", () => {
  for (const [name, { variable }] of Object.entries(flags)) {
    expect(help()).toContain(`--${name}`);
    expect(help()).toContain(variable);
  }
  expect(readFlags(["--help", "--insecure"], {})).toBeUndefined();
  expect(
    Math.max(
      ...help()
        .split("\n")
        .map(({ length }) => length),
    ),
  ).toBeLessThan(121);
});
