/** How the text of a flag is read: what it must be, in words, and its value; undefined for a text that is not that. */
export type Value<T> = { readonly wanted: string; readonly read: (text: string) => T | undefined };

/** A host and a port; port 0 takes a free one. */
export type Address = { readonly host: string; readonly port: number };

export const address: Value<Address> = {
  wanted: "host:port such as 127.0.0.1:9443 or [::1]:9443",
  read: (text) => {
    const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):([0-9]{1,5})$/.exec(text) ?? [];
    const host = bracketed ?? plain;
    return host === undefined || Number(port) > 65_535 ? undefined : { host, port: Number(port) };
  },
};

/** An address, or `off`: undefined would mean that the text is wrong. */
export const addressOrOff: Value<Address | "off"> = {
  wanted: `${address.wanted}, or off`,
  read: (text) => (text === "off" ? "off" : address.read(text)),
};

export const oneOf = <const T extends string>(...words: readonly T[]): Value<T> => ({
  wanted: `one of ${words.join(", ")}`,
  read: (text) => words.find((word) => word === text),
});

export const wholeNumber = (least: number, most: number): Value<number> => ({
  wanted: `a whole number from ${least} to ${most}`,
  read: (text) =>
    /^[0-9]{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined,
});

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A time in milliseconds, written as Go and Kubernetes do. */
export const duration = (least: string, most: string): Value<number> => ({
  wanted: `a time from ${least} to ${most}, such as 90s`,
  read: (text) => {
    const time = milliseconds(text);
    return time >= milliseconds(least) && time <= milliseconds(most) ? time : undefined;
  },
});

function milliseconds(text: string): number {
  const [, amount, unit] = /^([0-9]{1,9})(ms|s|m|h)$/.exec(text) ?? [];
  return unit === "ms" || unit === "s" || unit === "m" || unit === "h" ? Number(amount) * units[unit] : Number.NaN;
}

export const folder: Value<string> = {
  wanted: "a folder with tls.key, tls.crt and ca.crt",
  read: (text) => (text === "" ? undefined : text),
};

export const yesOrNo: Value<boolean> = {
  wanted: "true or false",
  read: (text) => ({ true: true, false: false })[text],
};
