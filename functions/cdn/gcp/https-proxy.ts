import { TargetHttpsProxy } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { envelopeOf } from "./envelope.ts";
import { pathOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Where HTTPS ends. */
export function httpsProxy(ask: GcpAsk, { project, shared }: Pinned): Resource {
  const { certificateMap, sslPolicy } = shared;
  return TargetHttpsProxy(envelopeOf(ask, "https-proxy"), {
    project,
    urlMap: pathOf(ask, project, "url-map"),
    ...(certificateMap === undefined ? { sslCertificates: [pathOf(ask, project, "certificate")] } : { certificateMap }),
    sslPolicy: sslPolicy ?? pathOf(ask, project, "ssl-policy"),
  });
}
