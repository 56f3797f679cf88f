import { known } from "../../compose/connection.ts";
import type { AzureAsk } from "./readings.ts";

/** The ARM id of a profile, or of an endpoint in it. */
const armId = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Cdn\/profiles\/([^/]+)(?:\/afdEndpoints\/([^/]+))?$/i;

/** Where a distribution is, as far as an ARM id tells. */
type Home = {
  readonly resourceGroupName: string | undefined;
  readonly profile: string | undefined;
  readonly endpoint: string | undefined;
};

export function homeIn(id: string | undefined): Home {
  const [, resourceGroupName, profile, endpoint] = armId.exec(id ?? "") ?? [];
  return { resourceGroupName, profile, endpoint };
}

/**
 * Where the distribution is as what else names it tells: what is known when the object of the profile or of the
 * endpoint is lost. Somewhere else it would be another one, with another address and another id for origins to check.
 */
export function homeOf({ seen }: AzureAsk): Home {
  const { atProvider, forProvider } = seen("endpoint");
  return homeIn(known(atProvider.id ?? forProvider.cdnFrontdoorProfileId, seen("connection").data.distributionId));
}
