import { marks } from "../../clouds/marks.ts";
import { FrontdoorEndpoint, FrontdoorProfile } from "../../clouds/models.ts";
import { selector } from "../../clouds/selector.ts";
import type { Resource } from "../../compose/resource.ts";
import { filled } from "./envelope.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The Front Door profile of one claim, around all the rest. */
export const profile = (ask: AzureAsk, { profileName, resourceGroupName, skuName }: Pinned): Resource =>
  FrontdoorProfile(
    { ...filled(ask), externalName: profileName },
    { resourceGroupName, skuName, responseTimeoutSeconds: 60, tags: marks(ask.owner, ask.settings.tags) },
  );

/** The host name that clients see; Azure adds a hash of its own to it. */
export const endpoint = (ask: AzureAsk, { endpointName }: Pinned): Resource =>
  FrontdoorEndpoint(
    { ...filled(ask), externalName: endpointName },
    {
      cdnFrontdoorProfileIdSelector: selector("profile"),
      enabled: true,
      tags: marks(ask.owner, ask.settings.tags),
    },
  );
