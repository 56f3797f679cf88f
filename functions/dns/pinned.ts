import { pin } from "../compose/pin.ts";
import type { Kept } from "../compose/plan.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Dns } from "./claim.ts";
import type { RecordType } from "./types.ts";

/** The name and the type of a record as they are observed; undefined where there is none yet. */
type Live = { readonly name: string | undefined; readonly type: RecordType | undefined };

/** The record that a claim means once what exists has had its say. */
export type Named = { readonly name: string; readonly type: RecordType; readonly kept: readonly Kept[] };

/** Name and type never change on a live record: it would be another one, and the old one would stay behind. */
export function named(claim: Dns, live: Live): Named {
  const name = pin("spec.name", live.name, claim.name, "make a new claim with the other name, and delete this one");
  const type = pin(
    "spec.recordType",
    live.type,
    claim.value.type,
    "its value stays with it: make a new claim of the other type, and delete this one",
  );
  return { name: name.value, type: type.value, kept: [...name.kept, ...type.kept] };
}

/**
 * The top of a zone holds records of its own, beside which a CNAME cannot be (RFC 1034, section 3.6.2).
 *
 * @throws Refusal InvalidValue for a CNAME there.
 */
export function refuseAlias({ name, type }: Pick<Named, "name" | "type">, domain: string): void {
  if (type !== "CNAME" || name !== domain) return;
  throw new Refusal(
    "you",
    "InvalidValue",
    `spec.recordType must be another than CNAME for ${name}, the top of its zone: received "CNAME"; use A or AAAA, or a ` +
      `name below it`,
  );
}
