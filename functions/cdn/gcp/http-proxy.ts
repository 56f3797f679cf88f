import { TargetHttpProxy } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { envelopeOf } from "./envelope.ts";
import { lastName, nameOf, pathOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** What plain HTTP leads to: objects, or the way to HTTPS. */
const mapFor = ({ claim }: GcpAsk) => (claim.httpsOnly ? "redirect-url-map" : "url-map");

/** Where plain HTTP comes in. A live one is switched once what it is to lead to is there. */
export function httpProxy(ask: GcpAsk, { project }: Pinned): Resource {
  const key = mapFor(ask);
  const wanted = pathOf(ask, project, key);
  const now = ask.seen("http-proxy").forProvider.urlMap;
  return TargetHttpProxy(envelopeOf(ask, "http-proxy"), {
    project,
    urlMap: now === undefined || ask.seen(key).isHealthy ? wanted : now,
  });
}

/** Whether plain HTTP is sent on to HTTPS now; undefined while that is not known. */
export function isHttpsOnlyNow(ask: GcpAsk): boolean | undefined {
  const { urlMap } = ask.seen("http-proxy").atProvider;
  const leadsTo = (key: "url-map" | "redirect-url-map") =>
    urlMap !== undefined && lastName(urlMap) === nameOf(ask, key);
  return leadsTo("redirect-url-map") || (leadsTo("url-map") ? false : undefined);
}
