import type { Pending } from "../../compose/plan.ts";
import type { AzureAsk } from "./readings.ts";
import type { Shape } from "./shape.ts";

/** An edit that Azure has not carried out yet. */
export function changing(ask: AzureAsk, shape: Shape): readonly Pending[] {
  const differences = differencesOf(ask, shape);
  return differences.length === 0
    ? []
    : [{ reason: "ChangePending", message: `cloud: Azure changes ${differences.join(", then ")}` }];
}

/** What Azure has still to change on the server, in the order in which it will; nothing before Azure has told of it. */
export function differencesOf({ seen }: AzureAsk, { target }: Shape): readonly string[] {
  const { skuName, highAvailability } = seen("server").atProvider;
  if (skuName === undefined) return [];
  const size = difference("size", skuName, target.skuName, "with a restart");
  const [now, wanted] = [highAvailability?.mode ?? "off", target.mode ?? "off"];
  const standby = difference("highAvailability", now, wanted, "while the server stays up");
  return target.mode === undefined ? [...standby, ...size] : [...size, ...standby];
}

const difference = (field: string, now: string, wanted: string, how: string): readonly string[] =>
  now === wanted ? [] : [`${field} from ${now} to ${wanted} ${how}`];
