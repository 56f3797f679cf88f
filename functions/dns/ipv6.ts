const groups = /^[0-9a-fA-F:.]+$/;

/**
 * An IPv6 address as everybody writes it: lower case, the longest run of zeros left out. Clouds answer in this form.
 * Source: RFC 5952; the URL standard serializes a host of that kind in the same way.
 *
 * @returns undefined for a text that is none.
 */
export function canonicalIpv6(text: string): string | undefined {
  if (!groups.test(text) || !URL.canParse(`http://[${text}]/`)) return undefined;
  return new URL(`http://[${text}]/`).hostname.slice(1, -1);
}
