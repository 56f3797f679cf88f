import { Route53Record } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * The record. Without `allowOverwrite`, so that its creation fails where there is one already; its zone is a literal,
 * because a selector would find a Zone of this namespace alone.
 */
export const record = ({ claim }: AwsAsk, { name, type, records, zoneId }: Pinned, envelope: Envelope): Resource =>
  Route53Record(envelope, { name, type, ttl: claim.ttl, records, zoneId });
