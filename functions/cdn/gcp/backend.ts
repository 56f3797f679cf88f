import { BackendService } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { envelopeOf } from "./envelope.ts";
import { loadBalancingScheme } from "./balancing.ts";
import { description } from "./description.ts";
import { targetOf } from "./origin.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { caching } from "./ttl.ts";

/** How objects come from the origin, and how long Cloud CDN keeps them. */
export function backend(ask: GcpAsk, pinned: Pinned): Resource {
  const { claim, owner } = ask;
  const { group, headers } = targetOf(ask, pinned);
  return BackendService(envelopeOf(ask, "backend"), {
    project: pinned.project,
    description: description(owner),
    protocol: "HTTPS",
    loadBalancingScheme,
    backend: [{ group }],
    customRequestHeaders: headers,
    enableCdn: true,
    cdnPolicy: {
      ...caching(claim),
      // Left out, the provider sends false for both.
      negativeCaching: true,
      requestCoalescing: true,
      cacheKeyPolicy: { includeHost: true, includeProtocol: true, includeQueryString: true },
    },
    compressionMode: claim.compressionEnabled ? "AUTOMATIC" : "DISABLED",
    logConfig: { enable: true },
  });
}
