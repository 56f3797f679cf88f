import type { Pending } from "../../compose/plan.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/**
 * An edit that is never made: the provider takes two texts that differ in upper and lower case alone for one.
 * Source: rrdatasDnsDiffSuppress of hashicorp/terraform-provider-google.
 */
export function changing({ seen }: GcpAsk, { type, rrdatas }: Pinned): readonly Pending[] {
  const [now] = seen("record").atProvider.rrdatas ?? [];
  const [wanted] = rrdatas;
  if (type !== "TXT" || now === undefined || wanted === undefined) return [];
  if (now === wanted || now.toLowerCase() !== wanted.toLowerCase()) return [];
  return [
    {
      reason: "ChangePending",
      message:
        `you: spec.value is still ${now}, because the provider takes a text for the same when only upper and lower ` +
        `case differ; edit it to another text first, and then to this one`,
    },
  ];
}
