import type { Cloud } from "../../functions/clouds/cloud.ts";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";
import { preparedPlatform } from "../prepared-platform.ts";

/** The zone that the records of records.yaml are in, as each cloud names one. */
const zones = {
  aws: { domain: "platform.kubecon.io", zoneId: "Z0123456789ABC" },
  gcp: { domain: "platform.kubecon.io", managedZone: "platform-kubecon-io" },
  azure: { domain: "platform.kubecon.io", resourceGroupName: "rg-dns" },
} as const satisfies Record<Cloud, object>;

/** The settings of a platform that serves all teams. */
export function platformOf(cloud: Cloud): KubeObject {
  const { data, ...platform } = preparedPlatform(cloud);
  return kubeObject({ ...platform, data: { ...data, dns: { zones: [zones[cloud]] } } });
}
