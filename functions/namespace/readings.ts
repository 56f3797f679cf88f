import { KubernetesObject } from "../clouds/models.ts";
import type { Ask } from "../clouds/room.ts";
import type { AwsSettings } from "../clouds/settings/aws.ts";
import { part, text } from "../compose/leaf.ts";
import type { Namespace } from "./claim.ts";

/** What is read of an object of Kubernetes itself. */
export const manifest = part({
  metadata: part({
    name: text,
    namespace: text,
    labels: part({ team: text, "claim-name": text, "claim-namespace": text, "managed-by": text }),
  }),
  roleRef: part({ name: text }),
  status: part({ phase: text }),
});

/** An object of Kubernetes, as far as it is read. */
export type Manifest = NonNullable<ReturnType<typeof manifest>>;

const object = KubernetesObject.reading({ forProvider: { manifest }, atProvider: { manifest } });

/** Everything that a namespace reads of what was observed, on every cloud. */
export const readings = {
  namespace: object,
  "resource-quota": object,
  "limit-range": object,
  "role-binding": object,
  "network-policy": object,
} as const;

/** The settings of a namespace: those that are alike on every cloud. */
export type Settings = Pick<AwsSettings, "kubernetesProviderConfigRef" | "namespace">;

export type NamespaceAsk = Ask<Namespace, Settings, typeof readings, "namespace">;
