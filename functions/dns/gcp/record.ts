import { RecordSet } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";
import { rooted } from "./written.ts";

/**
 * The record. Its zone is a literal, because a zone of the platform is no object of this namespace; its external name
 * is the provider's to write.
 */
export const record = (
  { claim }: GcpAsk,
  { name, type, rrdatas, project, managedZone }: Pinned,
  envelope: Envelope,
): Resource => RecordSet(envelope, { project, managedZone, name: rooted(name), type, ttl: claim.ttl, rrdatas });
