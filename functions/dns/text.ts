/** Nothing of a text record: those who paste a text with line breaks mean it without. */
export const control = "[\\x00-\\x1f\\x7f]";

const hasControl = new RegExp(control);

/** Strings as a zone file has them: in quotes, one after the other, with escapes. Source: RFC 1035, section 5.1. */
const quoted = /^(?:"(?:[^"\\]|\\.)*"\s*)+$/;

/**
 * The text that a record is to hold, however it was written: plain, in one pair of quotes, or as the strings of a zone
 * file, which belong together without anything between them. Undefined when there is no text.
 */
export function text(written: string): string | undefined {
  const found = quoted.test(written) ? unescaped(written) : written.replace(/^"(.*)"$/s, "$1");
  return found === undefined || found === "" || hasControl.test(found) ? undefined : found;
}

/** One token of a zone file's strings: a byte by its number, a character behind a `\`, a quote, or anything else. */
const token = /\\([01][0-9]{2}|2[0-4][0-9]|25[0-5])|\\(.)|"\s*|([^"\\]+)/gsu;

/** The strings of a zone file as one text, or undefined when their bytes are not UTF-8. */
function unescaped(strings: string): string | undefined {
  const bytes = [...strings.matchAll(token)].map(([, number, escaped, plain]) =>
    number === undefined ? Buffer.from(escaped ?? plain ?? "", "utf8") : Buffer.of(Number(number)),
  );
  const all = Buffer.concat(bytes);
  const found = all.toString("utf8");
  return Buffer.from(found, "utf8").equals(all) ? found : undefined;
}
