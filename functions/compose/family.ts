/** The first digits of a hash, as they end the key of a member: 8, or 6 where a short name in the cloud has them too. */
const digits = /-(?:[0-9a-f]{8}|[0-9a-f]{6})$/;

/**
 * The family that a composition-resource key belongs to, `ingress-*` for `ingress-64b0458c`; the key itself when it
 * belongs to none. The star is a hash and nothing else, so that no family has members of another: `endpoint-*` is not
 * that of `endpoint-group-a30efd`.
 */
export const familyOf = (key: string): string => key.replace(digits, "-*");
