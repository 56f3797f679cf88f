import { UrlMap } from "../../clouds/models.ts";
import type { Resource } from "../../compose/resource.ts";
import { envelopeOf } from "./envelope.ts";
import { pathOf } from "./names.ts";
import { description } from "./description.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** Sends every request to the one backend. Caches are emptied by its name. */
export const urlMap = (ask: GcpAsk, { project }: Pinned): Resource =>
  UrlMap(envelopeOf(ask, "url-map"), {
    project,
    description: description(ask.owner),
    defaultService: pathOf(ask, project, "backend"),
  });

/** Sends every request on to HTTPS. It is there always, so that the claim can be switched to it. */
export const redirectUrlMap = (ask: GcpAsk, { project }: Pinned): Resource =>
  UrlMap(envelopeOf(ask, "redirect-url-map"), {
    project,
    description: description(ask.owner),
    defaultUrlRedirect: {
      httpsRedirect: true,
      redirectResponseCode: "MOVED_PERMANENTLY_DEFAULT",
      // The provider demands it.
      stripQuery: false,
    },
  });
