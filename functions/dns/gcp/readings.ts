import { RecordSet } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { text, texts } from "../../compose/leaf.ts";
import type { Dns } from "../claim.ts";

/** Everything that a record on Google Cloud reads of what was observed. */
export const readings = {
  record: RecordSet.reading({
    forProvider: { managedZone: text, name: text, project: text, rrdatas: texts, type: text },
    atProvider: { rrdatas: texts },
  }),
} as const;

export type GcpAsk = Ask<Dns, GcpSettings, typeof readings, "same-name">;
