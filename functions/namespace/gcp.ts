import { room } from "../clouds/room.ts";
import { requires } from "./name.ts";
import { plan } from "./plan.ts";
import { readings } from "./readings.ts";

/**
 * Where pods ask for names on GKE, beside the pods of kube-system: NodeLocal DNSCache, and Cloud DNS for GKE.
 * Source: "Set up NodeLocal DNSCache" and "Use Cloud DNS for GKE" in the documentation of GKE.
 */
const resolvers = ["169.254.20.10/32", "169.254.169.254/32"];

/** A namespace on GKE. */
export const gcp = room(readings, plan({ provider: "gcp", resolvers, warnings: () => [] }), requires);
