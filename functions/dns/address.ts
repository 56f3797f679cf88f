const octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const isIpv4 = new RegExp(`^${octet}(\\.${octet}){3}$`);

/** An IPv4 address as it was written, or undefined when a text is none. */
export const ipv4 = (text: string): string | undefined => (isIpv4.test(text) ? text : undefined);

/** IPv4 in the clothes of IPv6 never goes over the wire as such. Source: RFC 4291, section 2.5.5.2. */
const mapped = /^::ffff:[0-9a-f]{1,4}:[0-9a-f]{1,4}$/;

/**
 * An IPv6 address in its one short form (RFC 5952): lower case, no leading zeros, the longest run of zeros as `::`. All
 * three clouds then store what was sent, and see no difference. The host of a URL is written that way.
 * Source: URL Standard of WHATWG, "host serializing".
 */
export function ipv6(text: string): string | undefined {
  if (!/^[0-9a-fA-F:.]+$/.test(text)) return undefined;
  const short = URL.parse(`http://[${text}]`)?.hostname.slice(1, -1);
  return short === undefined || mapped.test(short) ? undefined : short;
}
