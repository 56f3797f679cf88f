import { hash16 } from "../clouds/names.ts";
import type { Owner } from "../clouds/owner.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Requirement } from "../compose/requirement.ts";

/** The label by which the records of all claims for one name and type find each other. */
const nameLabel = "platform.kubecon.io/fqdn-hash";

/** The label of a record. A name is too long for one, and may begin with `*`. */
export const nameLabels = (fqdn: string, type: string) => ({ [nameLabel]: hash16(`${fqdn}|${type}`) });

/** The records of one name and type, in all namespaces. */
export const sameName = (kind: Pick<Requirement, "apiVersion" | "kind">, fqdn: string, type: string): Requirement => ({
  apiVersion: kind.apiVersion,
  kind: kind.kind,
  matchLabels: nameLabels(fqdn, type),
});

/** What a record waits for that nobody has looked for yet. */
export const whoHasTheName = "Crossplane to look who has its name";

type Fields = Readonly<Record<string, unknown>>;

/** A record in the cluster: whose it is, and since when. */
type Holder = { readonly uid: string; readonly claim: string; readonly since: string };

const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

/** The claim that controls a record; undefined for one that somebody wrote by hand. */
function holderOf(record: Fields): Holder | undefined {
  const { namespace, creationTimestamp, ownerReferences } = fields(record["metadata"]);
  const references = Array.isArray(ownerReferences) ? ownerReferences.map(fields) : [];
  const controller = references.find((one) => one["controller"] === true);
  return (
    controller && {
      uid: String(controller["uid"]),
      claim: `${String(namespace)}/${String(controller["name"])}`,
      since: String(creationTimestamp),
    }
  );
}

/**
 * Two claims for one record would take it from each other for ever, because both clouds take over what is there. The
 * older one has it.
 *
 * @param records all that have the name, ours among them.
 * @throws Refusal RecordTaken that names the claim that has it.
 */
export function refuseTaken(owner: Owner, records: readonly Fields[], fqdn: string, type: string): void {
  const holders = records.flatMap((record) => holderOf(record) ?? []);
  const own = holders.find(({ uid }) => uid === owner.uid);
  const [first] = holders.filter(({ uid }) => uid !== owner.uid).toSorted((a, b) => (age(a) < age(b) ? -1 : 1));
  if (first === undefined || (own && age(own) < age(first))) return;
  throw new Refusal(
    "you",
    "RecordTaken",
    `spec.name ${fqdn} already has a record of type ${type}, that of the claim ${first.claim}: use another name, or ` +
      `have that claim removed first`,
  );
}

const age = ({ since, claim }: Holder) => `${since} ${claim}`;
