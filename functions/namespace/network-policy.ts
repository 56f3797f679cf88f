import type { Resource } from "../compose/resource.ts";
import { inside, type Inside } from "./inside.ts";

const dns = [
  { protocol: "UDP", port: 53 },
  { protocol: "TCP", port: 53 },
] as const;

/**
 * Nothing gets in, and nothing out but questions to DNS. Policies add up: the team's own ones allow more.
 *
 * @param resolvers networks of DNS servers that are no pods: only an address matches those.
 */
export const networkPolicy = (resolvers: readonly string[], place: Inside): Resource =>
  inside(place, {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    name: "default-deny",
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      egress: [
        {
          to: [
            { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } } },
            ...resolvers.map((cidr) => ({ ipBlock: { cidr } })),
          ],
          ports: dns,
        },
      ],
    },
  });
