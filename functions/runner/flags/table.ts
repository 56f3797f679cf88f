import { address, addressOrOff, duration, folder, oneOf, wholeNumber, yesOrNo, type Value } from "./value.ts";

/** A flag of the server. */
export type Flag<T, Otherwise extends string | undefined = string | undefined> = {
  /** The environment variable that says the same; the flag counts before it. */
  readonly variable: string;
  readonly value: Value<T>;
  /** What stands for the value in the help; none for a flag that is given alone. */
  readonly placeholder?: string;
  /** What it is without the flag; undefined for nothing. */
  readonly otherwise: Otherwise;
  readonly help: string;
};

const flag = <T, Otherwise extends string | undefined>(one: Flag<T, Otherwise>): Flag<T, Otherwise> => one;

/** Every flag of the server: what it parses, what --help prints and what docs/reference/flags.md lists. */
export const flags = {
  address: flag({
    variable: "IDP_ADDRESS",
    value: address,
    placeholder: "host:port",
    otherwise: "0.0.0.0:9443",
    help: "where Crossplane calls; port 0 takes a free one",
  }),
  "tls-certs-dir": flag({
    // Crossplane sets this one, so it has no prefix of ours.
    variable: "TLS_SERVER_CERTS_DIR",
    value: folder,
    placeholder: "folder",
    otherwise: undefined,
    help: "tls.key, tls.crt and ca.crt: only who has a client certificate of that authority may call",
  }),
  insecure: flag({
    variable: "IDP_INSECURE",
    value: yesOrNo,
    otherwise: "false",
    help: "serve everybody in plain text instead: not for a cluster",
  }),
  "http-address": flag({
    variable: "IDP_HTTP_ADDRESS",
    value: addressOrOff,
    placeholder: "host:port",
    otherwise: "0.0.0.0:8080",
    help: "where /livez, /readyz and /metrics are; off for nowhere",
  }),
  "max-message-bytes": flag({
    variable: "IDP_MAX_MESSAGE_BYTES",
    value: wholeNumber(1, 1 << 30),
    placeholder: "n",
    otherwise: String(16 << 20),
    help: "the largest request that is read",
  }),
  "max-connection-age": flag({
    variable: "IDP_MAX_CONNECTION_AGE",
    value: duration("1s", "24h"),
    placeholder: "time",
    otherwise: "5m",
    help: "after which a caller connects again, so that new replicas get calls",
  }),
  "connection-grace": flag({
    variable: "IDP_CONNECTION_GRACE",
    value: duration("1s", "1h"),
    placeholder: "time",
    otherwise: "30s",
    help: "how long the calls of an old connection may still take",
  }),
  "drain-deadline": flag({
    variable: "IDP_DRAIN_DEADLINE",
    value: duration("0s", "1h"),
    placeholder: "time",
    otherwise: "25s",
    help: "how long calls in flight are waited for at the end",
  }),
  "log-level": flag({
    variable: "IDP_LOG_LEVEL",
    value: oneOf("debug", "info", "warn", "error"),
    placeholder: "level",
    otherwise: "info",
    help: "from which level on there is a line; debug has one for each call",
  }),
} as const;
