import {
  FrontdoorEndpoint,
  FrontdoorOrigin,
  FrontdoorOriginGroup,
  FrontdoorProfile,
  FrontdoorRoute,
  FrontdoorRule,
  FrontdoorRuleSet,
} from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { AzureSettings } from "../../clouds/settings/azure.ts";
import { flag, text } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cdn } from "../claim.ts";

/** Everything that a distribution on Azure reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, distributionId: text, frontDoorId: text }),
  profile: FrontdoorProfile.reading({
    forProvider: { resourceGroupName: text, skuName: text },
    atProvider: { resourceGuid: text, skuName: text },
  }),
  endpoint: FrontdoorEndpoint.reading({
    forProvider: { cdnFrontdoorProfileId: text },
    atProvider: { hostName: text, id: text },
  }),
  "origin-group": FrontdoorOriginGroup.reading(),
  origin: FrontdoorOrigin.reading({ atProvider: { hostName: text } }),
  "rule-set": FrontdoorRuleSet.reading(),
  "cache-rule": FrontdoorRule.reading(),
  route: FrontdoorRoute.reading({ atProvider: { httpsRedirectEnabled: flag } }),
} as const;

export type AzureAsk = Ask<Cdn, AzureSettings, typeof readings>;
