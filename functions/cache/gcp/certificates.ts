/**
 * The certificate authorities of redis in one file. There are two for a while before the older one expires, and a client
 * must trust both. Source: "About in-transit encryption", Memorystore for Redis.
 */
export function bundle(authorities: readonly { readonly cert?: string }[] = []): string | undefined {
  const all = authorities.flatMap(({ cert }) => (cert === undefined ? [] : [`${cert.trim()}\n`]));
  return all.length === 0 ? undefined : all.join("");
}
