/** UTF-8 text to base64, the form of a Secret's `data` (RFC 4648 section 4). */
export const toBase64 = (plain: string): string => Buffer.from(plain, "utf8").toString("base64");

/** A Secret's `data` value back to text. */
export const fromBase64 = (encoded: string): string => Buffer.from(encoded, "base64").toString("utf8");
