import type { Resource } from "../compose/resource.ts";
import type { Namespace } from "./claim.ts";
import { inside, type Inside } from "./inside.ts";
import { smaller } from "./quantity.ts";

/** What a container gets that says nothing: room for a small service, and a fifth or a quarter of that for sure. */
const usual = {
  default: { cpu: "500m", memory: "512Mi" },
  defaultRequest: { cpu: "100m", memory: "128Mi" },
} as const;

/**
 * What a container gets that says nothing itself. A quota on requests and limits refuses pods without any.
 * Source: "Resource Quotas" in the documentation of Kubernetes.
 */
export const limitRange = (claim: Namespace, place: Inside): Resource =>
  inside(place, {
    apiVersion: "v1",
    kind: "LimitRange",
    name: "team-limits",
    spec: {
      limits: [
        {
          type: "Container",
          default: capped(usual.default, claim),
          defaultRequest: capped(usual.defaultRequest, claim),
        },
      ],
    },
  });

/** Not more than the whole namespace may use: no pod would ever start. */
const capped = ({ cpu, memory }: Readonly<Record<"cpu" | "memory", string>>, claim: Namespace) => ({
  cpu: smaller(cpu, claim.cpuLimit),
  memory: smaller(memory, claim.memoryLimit),
});
