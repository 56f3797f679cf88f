/** How many bytes one string of a TXT record holds. Source: RFC 1035, section 3.3. */
const longest = 255;

/** A text cut into strings that a TXT record can hold; no character is cut in two. */
export function strings(text: string): readonly string[] {
  const all: string[] = [];
  let [string, bytes] = ["", 0];
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (bytes + size > longest) {
      all.push(string);
      [string, bytes] = ["", 0];
    }
    string += character;
    bytes += size;
  }
  return [...all, string];
}

/** The strings of a text as in a zone file: each in quotes, with a `\` before `"` and `\`. */
export const zoneFile = (text: string): string =>
  strings(text)
    .map((string) => `"${string.replace(/["\\]/g, "\\$&")}"`)
    .join(" ");
