import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A line of teams.yaml; its other fields are those of the claim. */
type Entry = { readonly type: string; readonly name: string } & Fields;

type Teams = Readonly<Record<string, { readonly region: string; readonly resources: readonly Entry[] }>>;

/** What a claim of each type says where its team says nothing. */
const types: Readonly<Record<string, { readonly kind: string; readonly hasRegion: boolean; readonly spec: Fields }>> = {
  database: { kind: "DatabaseInstanceClaim", hasRegion: true, spec: { engine: "postgres", backupRetentionDays: 7 } },
  cache: { kind: "CacheInstanceClaim", hasRegion: true, spec: { engine: "redis" } },
  "message-queue": { kind: "MessageQueueClaim", hasRegion: true, spec: { messageRetentionDays: 4, fifo: false } },
  "object-storage": { kind: "ObjectStorageClaim", hasRegion: true, spec: { encryption: true, versioning: false } },
  cdn: { kind: "CDNDistributionClaim", hasRegion: false, spec: { cacheTtlSeconds: 86_400, httpsOnly: true } },
  namespace: { kind: "KubernetesNamespaceClaim", hasRegion: false, spec: { cpuLimit: "4", memoryLimit: "8Gi" } },
};

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

const claim = (kind: string, team: string, name: string, spec: Fields): KubeObject =>
  kubeObject({
    apiVersion: "platform.kubecon.io/v1alpha1",
    kind,
    metadata: { name, namespace: team, labels: { team } },
    spec: { team, ...spec },
  });

/** Databases and caches have a small copy each for development and staging, without what production needs. */
const stages = (entry: Entry): readonly Entry[] =>
  ["database", "cache"].includes(entry.type)
    ? [entry, ...["dev", "staging"].map((stage) => small(entry, `${entry.name}-${stage}`))]
    : [entry];

function small(entry: Entry, name: string): Entry {
  const { highAvailability: _, backupRetentionDays, ...rest } = entry;
  return { ...rest, name, size: "small", ...(backupRetentionDays !== undefined && { backupRetentionDays: 3 }) };
}

/**
 * The 109 claims of the teams.
 *
 * Source of the rules: the claims in teams/ of github.com/peopleforrester/backend-first-idp.
 */
const teamClaims = (): readonly KubeObject[] =>
  Object.entries(read("test/teams/teams.yaml") as { readonly teams: Teams })
    .flatMap(([, teams]) => Object.entries(teams))
    .flatMap(([team, { region, resources }]) =>
      resources.flatMap(stages).map(({ type, name, ...said }) => {
        const { kind, hasRegion, spec } = types[type] ?? { kind: type, hasRegion: false, spec: {} };
        return claim(kind, team, name, { ...(hasRegion && { region }), ...spec, ...said });
      }),
    );

type DnsRecord = { readonly name: string; readonly namespace: string; readonly spec: Fields };

const recordClaims = (): readonly KubeObject[] =>
  (read("test/teams/records.yaml") as readonly DnsRecord[]).map(({ name, namespace, spec }) =>
    claim("DNSRecordClaim", namespace, name, spec),
  );

/** Every claim that the twelve teams have. */
export const allClaims = (): readonly KubeObject[] => [...teamClaims(), ...recordClaims()];
