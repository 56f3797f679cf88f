import { assigned } from "../../clouds/gcp/policies.ts";
import { projectOf } from "../../clouds/gcp/project.ts";
import { RecordSet } from "../../clouds/models.ts";
import { kept } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Fixed } from "../pinned.ts";
import { nameLabels } from "../taken.ts";
import type { GcpAsk } from "./readings.ts";
import { recordOf } from "./records.ts";

/** Where a record is made. */
type Zone = { readonly managedZone: string; readonly projectId?: string | undefined };

/** The record. A live one stays in its zone and project, whatever the settings say now. */
export function record(ask: GcpAsk, fixed: Fixed, zone: Zone): Resource {
  const { claim, owner, settings, seen } = ask;
  const live = seen("record").forProvider;
  return RecordSet(
    {
      managementPolicies: owner.release === "keep-data" ? [...kept, "LateInitialize"] : assigned,
      providerConfigRef: settings.providerConfigRef,
      labels: nameLabels(fixed.fqdn, fixed.type),
    },
    {
      project: live.project ?? zone.projectId ?? projectOf(settings, []),
      managedZone: live.managedZone ?? zone.managedZone,
      name: `${fixed.fqdn}.`,
      type: fixed.type,
      ttl: claim.ttl,
      rrdatas: fixed.value ? [recordOf(fixed.value)] : (live.rrdatas ?? []),
    },
  );
}
