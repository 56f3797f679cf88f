import { X509Certificate } from "node:crypto";
import { expect, test } from "@jest/globals";
import { clientAuth, issue } from "../../../test/certificates.ts";
import { whyRefused } from "./admission.ts";

const hour = 60 * 60 * 1000;
const from = (hours: number) => new Date(Date.now() + hours * hour);
const read = ({ cert }: { readonly cert: string }) => new X509Certificate(cert);

test("a client of an authority that has expired is refused", async () => {
  const authority = await issue({ isAuthority: true, from: from(-3), to: from(-1) });
  const client = await issue({ issuer: authority, usage: clientAuth });
  expect(whyRefused(read(client), [read(authority)], new Date())).toMatch(
    /^the authority in ca\.crt expired at \d{4}-/,
  );
  expect(whyRefused(read(client), [read(authority)], from(-2))).toBeUndefined();
});

test("a client of each of two authorities with one subject gets in, while they are rotated", async () => {
  const authorities = await Promise.all([issue({ isAuthority: true }), issue({ isAuthority: true })]);
  for (const issuer of authorities) {
    const client = await issue({ issuer, usage: clientAuth });
    expect(whyRefused(read(client), authorities.map(read), new Date())).toBeUndefined();
  }
});
