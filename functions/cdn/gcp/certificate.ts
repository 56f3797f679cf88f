import { ManagedSslCertificate } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";

/** A certificate of Google for the host: issued once the host leads to the load balancer, and renewed by itself. */
export const certificate = ({ project, host }: Pinned, envelope: Envelope): Resource =>
  ManagedSslCertificate(envelope, { project, managed: { domains: [host] } });
