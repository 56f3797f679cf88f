import type { Resource } from "../compose/resource.ts";
import type { Namespace } from "./claim.ts";
import { inside, type Inside } from "./inside.ts";

/** What all pods of the namespace may ask for and use together. A smaller one stops new pods only. */
export const resourceQuota = ({ cpuLimit, memoryLimit, maxPods }: Namespace, place: Inside): Resource =>
  inside(place, {
    apiVersion: "v1",
    kind: "ResourceQuota",
    name: "team-quota",
    spec: {
      hard: {
        "limits.cpu": cpuLimit,
        "requests.cpu": cpuLimit,
        "limits.memory": memoryLimit,
        "requests.memory": memoryLimit,
        pods: String(maxPods),
      },
    },
  });
