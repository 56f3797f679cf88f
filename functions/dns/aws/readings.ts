import { Route53Record } from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AwsSettings } from "../../clouds/settings/aws.ts";
import { text, texts } from "../../compose/leaf.ts";
import type { Dns } from "../claim.ts";

/** Everything that a record on AWS reads of what was observed. */
export const readings = {
  record: Route53Record.reading({
    forProvider: { name: text, records: texts, type: text, zoneId: text },
    atProvider: { fqdn: text },
  }),
} as const;

export type AwsAsk = Ask<Dns, AwsSettings, typeof readings>;
