import type { Cloud } from "./clouds/cloud.ts";
import type { KindOfClaim, SettingsOf } from "./clouds/kind.ts";
import type { Owner } from "./clouds/owner.ts";
import type { Planned } from "./clouds/room.ts";
import { sentences } from "./clouds/wrong.ts";
import { Refusal } from "./compose/refusal.ts";
import type { Required } from "./compose/requirement.ts";
import type { Source } from "./compose/source.ts";
import { cache } from "./cache/index.ts";
import { cdn } from "./cdn/index.ts";
import { database } from "./database/index.ts";
import { dns } from "./dns/index.ts";
import { namespace } from "./namespace/index.ts";
import { queue } from "./queue/index.ts";
import { storage } from "./storage/index.ts";

/** What a composer needs beside the claim. */
type Rest<C extends Cloud> = {
  readonly owner: Owner;
  readonly settings: SettingsOf[C];
  readonly source: Source;
  readonly required: Required<string>;
  readonly draw: (login: string) => string;
};

/** Ties a kind's reader to its composers, so that the type of its claim need not be known outside. */
const kind = <Claim extends { readonly team: string }>(definition: KindOfClaim<Claim>) => ({
  ...definition,
  /** @throws Refusal InvalidValue that names every field that is wrong. */
  read(spec: unknown) {
    const read = definition.claim.safeParse(spec, { reportInput: true });
    if (!read.success) throw new Refusal("you", "InvalidValue", sentences(read.error.issues, "spec"));
    const claim = read.data;
    return {
      team: claim.team,
      compose: <C extends Cloud>(cloud: C, rest: Rest<C>): Planned => definition.on[cloud]({ ...rest, claim }),
    };
  },
});

/** Every claim the platform answers. An eighth kind is one line here and one folder beside it. */
export const kinds = {
  DatabaseInstanceClaim: kind(database),
  CacheInstanceClaim: kind(cache),
  MessageQueueClaim: kind(queue),
  ObjectStorageClaim: kind(storage),
  CDNDistributionClaim: kind(cdn),
  DNSRecordClaim: kind(dns),
  KubernetesNamespaceClaim: kind(namespace),
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];
