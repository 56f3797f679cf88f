import "reflect-metadata";
import { randomBytes, webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

/** A certificate with its key, in PEM. */
export type Issued = { readonly cert: string; readonly key: string; readonly keys: webcrypto.CryptoKeyPair };

export const { clientAuth, serverAuth } = x509.ExtendedKeyUsage;

/** The one subject that Crossplane gives its authority and all its leaves; none of them has an authority key id. */
const crossplane = "C=Earth, ST=Earth, L=Earth, O=Crossplane, CN=Crossplane";

const day = 24 * 60 * 60 * 1000;
const fromNow = (days: number) => new Date(Date.now() + days * day);

type Request = {
  readonly subject?: string;
  readonly issuer?: Issued;
  readonly from?: Date;
  readonly to?: Date;
  readonly isAuthority?: boolean;
  readonly usage?: x509.ExtendedKeyUsage;
  /** How the key is made: RSA as Crossplane does, or the faster curve. */
  readonly algorithm?: webcrypto.RsaHashedKeyGenParams | webcrypto.EcKeyGenParams;
};

export const rsa: webcrypto.RsaHashedKeyGenParams = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const curve: webcrypto.EcKeyGenParams = { name: "ECDSA", namedCurve: "P-256" };

/** Issues a certificate, by itself when no issuer is named. Source: cert_generator.go of crossplane/crossplane v2.4. */
export async function issue({
  subject = crossplane,
  issuer,
  from = fromNow(-1),
  to = fromNow(365),
  isAuthority = false,
  usage,
  algorithm = curve,
}: Request): Promise<Issued> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const { privateKey } = issuer?.keys ?? keys;
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: randomBytes(8).toString("hex"),
      subject,
      issuer: issuer ? new x509.X509Certificate(issuer.cert).subject : subject,
      notBefore: from,
      notAfter: to,
      publicKey: keys.publicKey,
      signingKey: privateKey,
      signingAlgorithm: { name: privateKey.algorithm.name, hash: "SHA-256" },
      extensions: [
        new x509.BasicConstraintsExtension(isAuthority, undefined, true),
        ...(usage === undefined ? [] : [new x509.ExtendedKeyUsageExtension([usage])]),
        new x509.SubjectAlternativeNameExtension([{ type: "dns", value: "localhost" }]),
      ],
    },
    webcrypto,
  );
  return { cert: certificate.toString("pem"), key: await pemOf(keys.privateKey), keys };
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key));
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}
