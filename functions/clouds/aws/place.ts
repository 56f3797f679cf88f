import type { Envelope } from "../../compose/model.ts";
import type { Owner } from "../owner.ts";
import type { Region } from "../regions.ts";
import type { AwsSettings } from "../settings/aws.ts";

/** Where the resources of one claim are, whose they are, and what is alike on all of them. */
export type Place = {
  readonly owner: Owner;
  readonly settings: AwsSettings;
  readonly region: Region;
  readonly envelope: Envelope;
};
