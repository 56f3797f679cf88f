import { fromBase64 } from "../compose/base64.ts";
import type { Resource } from "../compose/resource.ts";

const secretKeys = /password|token|secret|uri|key|connectionstring/i;

/** Takes every secret value of the composed Secrets out of a text that somebody else wrote. */
export function redactor(resources: Readonly<Record<string, Resource>>): (text: string) => string {
  const values = Object.values(resources).flatMap(({ data = {} }) =>
    Object.entries(data)
      .filter(([key]) => secretKeys.test(key))
      .flatMap(([, encoded]) => [encoded, fromBase64(encoded)]),
  );
  return (text) => values.reduce((cleaned, value) => cleaned.replaceAll(value, "(redacted)"), text);
}
