import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Address } from "./flags/value.ts";
import type { Metrics } from "./metrics.ts";
import { written, type Serving } from "./server.ts";

/** What the probes look at. */
type Watched = {
  readonly metrics: Metrics;
  readonly server: Serving;
  readonly isStopping: () => boolean;
};

type Reply = { readonly status: number; readonly body: string; readonly type?: string };

type Route = (watched: Watched, isVerbose: boolean) => Reply | Promise<Reply>;

const routes: Readonly<Record<string, Route>> = {
  "/livez": () => ({ status: 200, body: "ok\n" }),
  "/readyz": readiness,
  "/metrics": async ({ metrics }) => ({ status: 200, body: await metrics.text(), type: metrics.contentType }),
};

/**
 * Serves what probes and Prometheus ask for: /livez, /readyz and /metrics. With `?verbose` the checks are listed, as the
 * API server of Kubernetes does.
 *
 * @throws Error when the address cannot be bound.
 */
export async function serveHttp({ host, port }: Address, watched: Watched) {
  const http = createServer((request, response) => {
    const say = ({ status, body, type = "text/plain; charset=utf-8" }: Reply) =>
      response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
    reply(request.method, request.url, watched).then(say, () =>
      say({ status: 500, body: "the answer could not be written\n" }),
    );
  });
  // A probe that never ends its request must not keep a connection.
  http.headersTimeout = 5000;
  http.requestTimeout = 5000;
  http.listen(port, host);
  await once(http, "listening");
  return { address: written(host, (http.address() as AddressInfo).port) };
}

async function reply(method: string | undefined, url = "", watched: Watched): Promise<Reply> {
  if (method !== "GET" && method !== "HEAD") return { status: 405, body: "only GET is answered\n" };
  const [path = "", query = ""] = url.split("?");
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined) return { status: 404, body: `there are ${Object.keys(routes).join(", ")}\n` };
  return route(watched, new URLSearchParams(query).has("verbose"));
}

function readiness({ server, isStopping }: Watched, isVerbose: boolean): Reply {
  const stopping = isStopping() ? "the server is stopping" : undefined;
  // Broken certificates do not make it unready: those read before still serve. They are said all the same.
  const checks = { serving: stopping, certificates: server.certificates?.trouble() };
  const lines = Object.entries(checks).map(([name, why]) =>
    why === undefined ? `[+]${name} ok` : `[-]${name}: ${why}`,
  );
  const verdict = stopping === undefined ? "ok" : "not ready";
  const shown = isVerbose || stopping !== undefined ? [...lines, verdict] : [verdict];
  return { status: stopping === undefined ? 200 : 503, body: `${shown.join("\n")}\n` };
}
