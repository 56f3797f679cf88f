const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const length = 32;

/**
 * Makes a password that every engine on every cloud takes: 32 of `A-Za-z0-9`, a letter first, with upper case, lower
 * case and a digit, and no 3-character piece of the login in any case.
 *
 * Sources: RDS (8-41 for MySQL, 8-128 for PostgreSQL, no `/`, `@`, `"` or space), ElastiCache AUTH (16-128), Azure
 * flexible servers (8-128, three of four classes, no part of the login). It is also safe in URIs and templates.
 *
 * @param random gives that many random bytes; the one place where chance enters a plan.
 */
export function drawPassword(random: (bytes: number) => Uint8Array, login: string): string {
  for (;;) {
    const drawn = letters(random);
    if (isStrong(drawn) && !pieces(login).some((piece) => drawn.toLowerCase().includes(piece))) return drawn;
  }
}

function letters(random: (bytes: number) => Uint8Array): string {
  let drawn = "";
  // 248 is the largest multiple of 62 in a byte: what lies above would make some letters likelier than others.
  while (drawn.length < length)
    for (const byte of random(length))
      if (byte < 248 && drawn.length < length) drawn += alphabet[byte % alphabet.length];
  return drawn;
}

const isStrong = (drawn: string) =>
  /^[A-Za-z]/.test(drawn) && /[A-Z]/.test(drawn) && /[a-z]/.test(drawn) && /[0-9]/.test(drawn);

const pieces = (login: string) =>
  Array.from({ length: Math.max(0, login.length - 2) }, (_, start) => login.slice(start, start + 3).toLowerCase());
