/** What went wrong before a connection was secured, by OpenSSL's and Node's code, in words for the log. */
const words: Readonly<Record<string, string>> = {
  ERR_SSL_HTTP_REQUEST: "it spoke plain HTTP",
  ERR_SSL_WRONG_VERSION_NUMBER: "it did not speak TLS",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "it did not speak TLS",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "its TLS is older than 1.2",
  ERR_SSL_NO_APPLICATION_PROTOCOL: "it does not speak HTTP/2",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: "it does not trust our certificate: its ca.crt is another one",
  ERR_TLS_HANDSHAKE_TIMEOUT: "it did not finish its TLS handshake",
};

/** Why a connection ended in its handshake; undefined for one that just went away, such as a probe of the port. */
export function whyFailed(error: Error): string | undefined {
  const code = "code" in error ? String(error.code) : "";
  return code === "ECONNRESET" || code === "EPIPE"
    ? undefined
    : (words[code] ?? `its TLS handshake failed (${code || error.message})`);
}
