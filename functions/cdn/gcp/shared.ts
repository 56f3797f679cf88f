import { sticky } from "../../compose/pin.ts";
import { globalPath, lastName, nameOf, newNameOf } from "./names.ts";
import type { GcpAsk } from "./readings.ts";

/** What the platform has for all distributions, by path; undefined where this one has its own. */
export type Shared = { readonly certificateMap: string | undefined; readonly sslPolicy: string | undefined };

/**
 * Whether certificate and SSL policy are the platform's or the claim's own. What a live distribution has stays: a map
 * need not know its host, and a new certificate takes an hour, in which no client could connect. Somebody who edits the
 * proxy moves it.
 */
export const sharedOf = (ask: GcpAsk, project: string): Shared => {
  const { settings, seen } = ask;
  const proxy = seen("https-proxy");
  const live = (key: "certificate" | "ssl-policy") => ({ exists: proxy.exists || seen(key).exists });
  const { certificateMap, sslPolicy } = proxy.forProvider;
  return {
    certificateMap: sticky(live("certificate"), certificateMap, mapPath(project, settings.cdn?.certificateMap)),
    sslPolicy: sticky(
      live("ssl-policy"),
      isOwnPolicy(ask, sslPolicy) ? undefined : sslPolicy,
      policyPath(project, settings.cdn?.sslPolicy),
    ),
  };
};

const isOwnPolicy = (ask: GcpAsk, path = "") =>
  [nameOf(ask, "ssl-policy"), newNameOf(ask, "ssl-policy")].includes(lastName(path));

/** Source: certificateMap of targetHttpsProxies in the Compute Engine API. */
const mapPath = (project: string, name: string | undefined) =>
  name === undefined
    ? undefined
    : `//certificatemanager.googleapis.com/projects/${project}/locations/global/certificateMaps/${name}`;

const policyPath = (project: string, name: string | undefined) =>
  name === undefined ? undefined : globalPath(project, "sslPolicies", name);
