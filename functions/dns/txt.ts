/** One string of a TXT record holds at most 255 bytes. Source: RFC 1035, 3.3. */
const longest = 255;

/** Strings in quotes, as zone files have them: with `\` before a quote or another `\`. Source: RFC 1035, 5.1. */
const quotedStrings = /^"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*$/s;
const quotedString = /"((?:[^"\\]|\\.)*)"/gs;

/** The text that a value stands for: as it is or, written as quoted strings, what these say together. */
export const textOf = (value: string): string =>
  quotedStrings.test(value)
    ? [...value.matchAll(quotedString)].map(([, inner = ""]) => inner.replace(/\\(.)/gs, "$1")).join("")
    : value;

/** The strings that a text is cut into; no character is cut in two. */
export function stringsOf(text: string): readonly string[] {
  const strings = [""];
  let bytes = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longest) {
      strings.push("");
      bytes = 0;
    }
    strings[strings.length - 1] += character;
    bytes += size;
  }
  return strings;
}

/** A string as it stands between quotes. */
export const escaped = (text: string): string => text.replace(/["\\]/g, "\\$&");
