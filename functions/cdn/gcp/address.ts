import { gcpLabels } from "../../clouds/gcp/labels.ts";
import { GlobalAddress } from "../../clouds/models.ts";
import { dataPolicies } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import { nameOf } from "./names.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The address of the distribution. Others write it down, so it is kept like data. */
export const address = (ask: GcpAsk, { project }: Pinned): Resource =>
  GlobalAddress(
    {
      managementPolicies: dataPolicies(ask.owner),
      providerConfigRef: ask.settings.providerConfigRef,
      externalName: nameOf(ask, "address"),
    },
    {
      project,
      addressType: "EXTERNAL",
      ipVersion: "IPV4",
      labels: gcpLabels(ask.owner, ask.settings.tags),
    },
  );

/** The address as it is, else as the record has it. */
export const addressOf = ({ seen }: GcpAsk): string | undefined =>
  seen("address").atProvider.address ?? seen("record").forProvider.rrdatas?.[0];
