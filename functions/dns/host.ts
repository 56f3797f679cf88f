/** A label of a host name. Underscores occur below a domain: `_dmarc`, and what proves to a CA whose a name is. */
const label = "[a-zA-Z0-9_]([-a-zA-Z0-9_]{0,61}[a-zA-Z0-9_])?";

/** The last label, which is never a number: else `10.0.0.1` would be a name (RFC 3696, section 2). */
const last = "[a-zA-Z]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?";

/** A full host name, with or without the dot at its end. RE2 and JavaScript read it alike. */
export const hostPattern = `(${label}\\.)+${last}\\.?`;

/** How long a name is at most, without the dot at its end. Source: RFC 1035, section 2.3.4. */
export const longestName = 253;

/** A name as it is compared and composed: DNS knows no case, and the dot at the end says nothing new. */
export const plain = (name: string): string => name.toLowerCase().replace(/\.$/, "");

const isHost = new RegExp(`^${hostPattern}$`);

/** The host that a text names, or undefined when it names none. */
export function host(text: string): string | undefined {
  const name = plain(text);
  return isHost.test(text) && name.length <= longestName ? name : undefined;
}
