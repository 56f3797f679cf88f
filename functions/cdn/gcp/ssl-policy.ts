import { SslPolicy } from "../../clouds/models.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Pinned } from "./pinned.ts";

/** What clients may speak: without a policy, TLS 1.0 as well. */
export const sslPolicy = ({ project }: Pinned, envelope: Envelope): Resource =>
  SslPolicy(envelope, { project, profile: "MODERN", minTlsVersion: "TLS_1_2" });
