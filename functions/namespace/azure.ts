import { room } from "../clouds/room.ts";
import { requires } from "./name.ts";
import { plan } from "./plan.ts";
import { readings } from "./readings.ts";
import { groupNameUsed } from "./warnings.ts";

/** A namespace on AKS, where Entra knows groups by their ids. Cluster DNS is pods of kube-system there. */
export const azure = room(readings, plan({ provider: "azure", resolvers: [], warnings: groupNameUsed }), requires);
