import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the door stands on: our own key and certificate, and who may issue the certificates of clients. */
export type Certificates = {
  readonly key: string;
  readonly cert: string;
  readonly authorities: readonly X509Certificate[];
  /** When the first of our own certificate and the authorities' ends. */
  readonly expires: Date;
};

/**
 * Reads the certificates of a folder, under the names that Crossplane mounts them by, and checks that they belong
 * together.
 *
 * @throws Error with a sentence that names the file; it never holds the key.
 */
export function readCertificates(folder: string): Certificates {
  const key = read(folder, "tls.key");
  const cert = read(folder, "tls.crt");
  const [own] = certificatesIn(folder, "tls.crt", cert);
  const authorities = certificatesIn(folder, "ca.crt", read(folder, "ca.crt"));
  if (own === undefined) throw new Error(`${join(folder, "tls.crt")} must hold a certificate in PEM: received none`);
  if (authorities.length === 0)
    throw new Error(`${join(folder, "ca.crt")} must hold a certificate in PEM: received none`);
  if (!own.checkPrivateKey(privateKey(folder, key)))
    throw new Error(`${join(folder, "tls.key")} must be the key of tls.crt: received another one`);
  const ends = [own, ...authorities].map(({ validToDate }) => validToDate.getTime());
  return { key, cert, authorities, expires: new Date(Math.min(...ends)) };
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Error(`${join(folder, name)} must be a file that can be read: received ${code}`, { cause: error });
  }
}

const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const certificatesIn = (folder: string, name: string, text: string): readonly X509Certificate[] =>
  (text.match(pem) ?? []).map((one) => {
    try {
      return new X509Certificate(one);
    } catch (error) {
      throw new Error(`${join(folder, name)} must hold certificates in PEM: received something else`, { cause: error });
    }
  });

function privateKey(folder: string, text: string) {
  try {
    return createPrivateKey(text);
  } catch (error) {
    throw new Error(`${join(folder, "tls.key")} must hold a private key in PEM: received something else`, {
      cause: error,
    });
  }
}
