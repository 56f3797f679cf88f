import { farewell } from "../../clouds/farewell.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { certificate } from "./certificate.ts";
import { envelopeOf } from "./envelope.ts";
import { lastName, nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { sslPolicy } from "./ssl-policy.ts";

type OwnKey = "certificate" | "ssl-policy";

/** What the HTTPS proxy needs of this claim alone. */
export const ownKeys = ({ shared }: Pinned): readonly OwnKey[] => [
  ...(shared.certificateMap === undefined ? (["certificate"] as const) : []),
  ...(shared.sslPolicy === undefined ? (["ssl-policy"] as const) : []),
];

/** Certificate and SSL policy of this claim alone: as long as they are needed, and until the proxy has let go of them. */
export function ownParts(ask: GcpAsk, pinned: Pinned): Readonly<Record<string, Resource>> {
  const needed = ownKeys(pinned);
  const kept = (key: OwnKey, compose: (envelope: Envelope) => Resource) => {
    const live = ask.seen(key);
    const envelope = envelopeOf(ask, key);
    const stays = needed.includes(key) || (live.exists && mayBeNamed(ask, key));
    const part = stays ? compose(envelope) : farewell(live, envelope, compose);
    return part ? { [key]: part } : {};
  };
  return {
    ...kept("certificate", (envelope) => certificate(pinned, envelope)),
    ...kept("ssl-policy", (envelope) => sslPolicy(pinned, envelope)),
  };
}

/** Whether the proxy names it in Google Cloud, which then refuses to delete it; while that is not known, it may. */
function mayBeNamed(ask: GcpAsk, key: OwnKey): boolean {
  const { id, sslCertificates = [], sslPolicy: policy } = ask.seen("https-proxy").atProvider;
  const named = [...sslCertificates, ...(policy === undefined ? [] : [policy])];
  return id === undefined || named.some((path) => lastName(path) === nameOf(ask, key));
}
