import { pin, type Pinned } from "../compose/pin.ts";
import type { Kept } from "../compose/plan.ts";
import type { Dns } from "./claim.ts";
import { recordTypes, valueOf, type RecordType, type Value } from "./value.ts";
import { fqdnOf } from "./zone.ts";

const advice = "make a new claim and remove this one";

/** What of a live record was observed. */
type Live = { readonly fqdn: string | undefined; readonly type: string | undefined };

/** A record once what exists has had its say. */
export type Fixed = {
  readonly fqdn: string;
  readonly type: RecordType;
  /** What it leads to; undefined for a claim that says the value of another type: then it leads where it did. */
  readonly value: Value | undefined;
  readonly kept: readonly Kept[];
};

/** Name and type of a live record never change: it would be another record, and this one would stay behind. */
export function fixedOf(claim: Dns, live: Live): Fixed {
  const fqdn = pin("spec.name", live.fqdn, fqdnOf(claim), advice);
  const type: Pinned<RecordType> = pin(
    "spec.recordType",
    recordTypes.find((one) => one === live.type),
    claim.recordType,
    advice,
  );
  return {
    fqdn: fqdn.value,
    type: type.value,
    value: type.kept.length === 0 ? valueOf(type.value, claim.value) : undefined,
    kept: [...fqdn.kept, ...type.kept],
  };
}
