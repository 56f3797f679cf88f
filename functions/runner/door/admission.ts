import type { X509Certificate } from "node:crypto";

/** The extended key usage of a TLS client. Source: RFC 5280, 4.2.1.12 (id-kp-clientAuth). */
const clientAuth = "1.3.6.1.5.5.7.3.2";

/**
 * Why a client is not let in; undefined for one that is.
 *
 * OpenSSL does not decide: Crossplane gives its CA and its leaves one subject, so OpenSSL takes Crossplane's own
 * certificate for a self-signed one. What it would check is checked here: issuer and signature, dates and usage.
 *
 * Source: internal/initializer/cert_generator.go of crossplane/crossplane v2.4.
 *
 * @param peer the certificate that the client showed.
 * @param authorities the certificates of ca.crt.
 */
export function whyRefused(
  peer: X509Certificate | undefined,
  authorities: readonly X509Certificate[],
  now: Date,
): string | undefined {
  if (peer === undefined) return "it showed no certificate";
  const authority = authorities.find((one) => isIssuedBy(peer, one));
  if (authority === undefined) return "its certificate was not issued by the authority in ca.crt";
  if (now > authority.validToDate) return `the authority in ca.crt expired at ${authority.validToDate.toISOString()}`;
  if (now < peer.validFromDate) return `its certificate is not valid before ${peer.validFromDate.toISOString()}`;
  if (now > peer.validToDate) return `its certificate expired at ${peer.validToDate.toISOString()}`;
  if (peer.ca) return "its certificate is that of an authority";
  if (!(peer.keyUsage ?? []).includes(clientAuth)) return "its certificate is not one of a client";
  return undefined;
}

function isIssuedBy(peer: X509Certificate, authority: X509Certificate): boolean {
  try {
    return authority.ca && peer.checkIssued(authority) && peer.verify(authority.publicKey);
  } catch {
    // A key of a kind that OpenSSL does not know cannot have signed it.
    return false;
  }
}
