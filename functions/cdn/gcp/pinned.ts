import { projectOf } from "../../clouds/gcp/project.ts";
import { hostOf, zoneOf, type Zone } from "./host.ts";
import type { Named } from "./names.ts";
import type { GcpAsk } from "./readings.ts";
import { sharedOf, type Shared } from "./shared.ts";

/** What a claim means once everything that exists has had its say. */
export type Pinned = {
  readonly project: string;
  readonly host: string;
  readonly zone: Zone;
  /** The host of the claim in lower case: DNS knows no other, and the provider finds an endpoint by its exact host. */
  readonly origin: string;
  readonly shared: Shared;
};

/** Project and host never change on a live distribution: people have its name and its address. */
export function pinned(ask: GcpAsk): Pinned {
  const project = projectOf(ask.settings, live(ask));
  const host = hostOf(ask);
  return {
    project,
    host,
    zone: zoneOf(ask, host, project),
    origin: ask.claim.originDomain.toLowerCase(),
    shared: sharedOf(ask, project),
  };
}

const parts = [
  "address",
  "redirect-url-map",
  "certificate",
  "ssl-policy",
  "backend",
  "url-map",
  "https-proxy",
  "http-proxy",
  "https-rule",
  "http-rule",
] as const satisfies readonly Named[];

/** All that can be in one project alone, as it was observed; the record may be in another. */
const live = ({ seen }: GcpAsk) =>
  [
    ...parts.map((key) => seen(key)),
    ...seen.family("endpoint-group-*").values(),
    ...seen.family("endpoint-*").values(),
  ].map(({ forProvider }) => forProvider);
