/** What the suffix of a Kubernetes quantity stands for, in thousandths so that `m` is whole too. */
const thousandths = {
  m: 1n,
  "": 1000n,
  k: 1000n ** 2n,
  M: 1000n ** 3n,
  G: 1000n ** 4n,
  T: 1000n ** 5n,
  P: 1000n ** 6n,
  E: 1000n ** 7n,
  Ki: 1000n * 1024n,
  Mi: 1000n * 1024n ** 2n,
  Gi: 1000n * 1024n ** 3n,
  Ti: 1000n * 1024n ** 4n,
  Pi: 1000n * 1024n ** 5n,
  Ei: 1000n * 1024n ** 6n,
} as const satisfies Readonly<Record<string, bigint>>;

type Suffix = keyof typeof thousandths;

const isSuffix = (text: string): text is Suffix => Object.hasOwn(thousandths, text);

/** A number as a fraction: decimals stay exact. */
type Fraction = { readonly over: bigint; readonly under: bigint };

/**
 * Reads a Kubernetes quantity without sign or exponent: `500m`, `1.5`, `8Gi`.
 *
 * Source: "Quantity" in k8s.io/apimachinery/pkg/api/resource/quantity.go.
 *
 * @returns undefined for a text that is none.
 */
function fractionOf(quantity: string): Fraction | undefined {
  const [, whole, decimals = "", suffix = ""] = /^([0-9]+)(?:\.([0-9]+))?([a-zA-Z]*)$/.exec(quantity) ?? [];
  if (whole === undefined || !isSuffix(suffix)) return undefined;
  return { over: BigInt(whole + decimals) * thousandths[suffix], under: 10n ** BigInt(decimals.length) };
}

/** Whether a text is a quantity, and more than nothing. */
export const isAboveZero = (quantity: string): boolean => (fractionOf(quantity)?.over ?? 0n) > 0n;

/** The smaller of two quantities, as it was written; of two that are equal the first, and of a text that is none the other. */
export function smaller(one: string, other: string): string {
  const [a, b] = [fractionOf(one), fractionOf(other)];
  if (a === undefined || b === undefined) return a === undefined ? other : one;
  return b.over * a.under < a.over * b.under ? other : one;
}
