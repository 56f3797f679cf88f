import { cloudName } from "../../clouds/names.ts";
import type { GcpAsk } from "./readings.ts";

/** What has a name of its own: where Google Cloud lists it, and what tells a second name of one claim apart. */
const named = {
  backend: { collection: "backendServices", role: "" },
  "url-map": { collection: "urlMaps", role: "" },
  "redirect-url-map": { collection: "urlMaps", role: "-redirect" },
  address: { collection: "addresses", role: "" },
  certificate: { collection: "sslCertificates", role: "" },
  "ssl-policy": { collection: "sslPolicies", role: "" },
  "https-proxy": { collection: "targetHttpsProxies", role: "" },
  "http-proxy": { collection: "targetHttpProxies", role: "" },
  "https-rule": { collection: "forwardingRules", role: "-https" },
  "http-rule": { collection: "forwardingRules", role: "-http" },
} as const;

export type Named = keyof typeof named;

/** The longest name in Compute Engine, and the longest label in DNS (RFC 1035). */
export const longest = 63;

/** The name of a part in Google Cloud: the one that it has, else a new one. */
export const nameOf = (ask: GcpAsk, key: Named): string => ask.seen(key).externalName ?? newNameOf(ask, key);

/** The name that a new part gets. One whose name was changed by hand may still be named by it. */
export const newNameOf = ({ owner }: GcpAsk, key: Named): string => cloudName(owner, longest, named[key].role);

/**
 * A part by its path. Never a reference: the provider looks for another kind behind most of them, and what it resolved
 * once it does not resolve again, so that nothing could be switched.
 */
export const pathOf = (ask: GcpAsk, project: string, key: Named): string =>
  globalPath(project, named[key].collection, nameOf(ask, key));

export const globalPath = (project: string, collection: string, name: string): string =>
  `projects/${project}/global/${collection}/${name}`;

/** The name at the end of a path or of a URL: Google Cloud answers with the latter. */
export const lastName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
