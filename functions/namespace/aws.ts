import { room } from "../clouds/room.ts";
import { requires } from "./name.ts";
import { plan } from "./plan.ts";
import { readings } from "./readings.ts";

/** A namespace on EKS. Cluster DNS is pods of kube-system there. */
export const aws = room(readings, plan({ provider: "aws", resolvers: [], warnings: () => [] }), requires);
