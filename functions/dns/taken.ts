import { hash16 } from "../clouds/names.ts";
import type { Owner } from "../clouds/owner.ts";
import { flag, part, parts, text } from "../compose/leaf.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Requirement } from "../compose/requirement.ts";
import type { Dns } from "./claim.ts";
import type { Named } from "./pinned.ts";

/** What makes two records one in a zone. */
type Identity = Pick<Named, "name" | "type">;

type Found = Readonly<Record<string, unknown>>;

/** The label by which the records of one name and type find each other: a name in DNS is no value of a label. */
export const nameLabel = ({ name, type }: Identity) => ({ "platform.kubecon.io/fqdn-hash": hash16(`${name}|${type}`) });

/** The records of the claim's name and type in all namespaces, whoever has them. */
export const sameName = (
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  { name, value: { type } }: Dns,
): Requirement => ({ apiVersion, kind, matchLabels: nameLabel({ name, type }) });

type Asked = { readonly claim: Dns; readonly owner: Owner };

/**
 * Whether a record may be composed: it is there already, or all of its name and type were looked at.
 *
 * The cloud does not ask: creating a record there takes over the one that has its name. Of two claims the one with the
 * older record has it.
 *
 * @param found the records of the claim's name and type; undefined while nobody looked.
 * @throws Refusal RecordTaken when another claim has an older one.
 */
export function isFree(
  { claim, owner }: Asked,
  fixed: Named,
  isLive: boolean,
  found: readonly Found[] | undefined,
): boolean {
  const isSame = claim.name === fixed.name && claim.value.type === fixed.type;
  const holders = (isSame ? (found ?? []) : []).flatMap(holder).toSorted((a, b) => (a.since < b.since ? -1 : 1));
  // Our own may be missing in what was found: it was only just made.
  if (isLive && !holders.some(({ uid }) => uid === owner.uid)) return true;
  const [first] = holders;
  if (first === undefined || first.uid === owner.uid) return isLive || found !== undefined;
  throw new Refusal(
    "you",
    "RecordTaken",
    `spec.name must be free for a record of type ${fixed.type}: received ${JSON.stringify(fixed.name)}, which ` +
      `${first.claim} has already; choose another name, or let that claim go first`,
  );
}

/** Whose a record is, and since when. */
type Holder = { readonly uid: string; readonly claim: string; readonly since: string };

const metadata = part({
  name: text,
  namespace: text,
  creationTimestamp: text,
  ownerReferences: parts({ controller: flag, kind: text, name: text, uid: text }),
});

/** The claim that a record belongs to; nothing for a record of somebody else. */
function holder(object: Found): readonly Holder[] {
  const { name, namespace, creationTimestamp, ownerReferences = [] } = metadata(object["metadata"]) ?? {};
  const owner = ownerReferences.find(({ controller }) => controller === true);
  if (owner?.uid === undefined) return [];
  return [
    {
      uid: owner.uid,
      claim: `${owner.kind} ${namespace}/${owner.name}`,
      since: [creationTimestamp, namespace, name].join("/"),
    },
  ];
}
