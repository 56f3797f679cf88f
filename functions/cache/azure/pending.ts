import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import type { AzureAsk } from "./readings.ts";
import { skuName, usableMb } from "./skus.ts";

/** An edit that Azure has not carried out yet. */
export function changing(ask: AzureAsk): readonly Pending[] {
  const { skuName: now } = ask.seen("redis").atProvider;
  const wanted = skuName(ask);
  const isSmaller = now !== undefined && (usableMb(wanted) ?? 0) < (usableMb(now) ?? 0);
  return changes([{ field: "size", now, wanted }], isSmaller ? scalingDown : scalingUp);
}

const scalingUp = "Azure scales it now while it stays up";

/** Source: "Scale an Azure Managed Redis instance", limitations. */
const scalingDown =
  "Azure scales a cache down only to what it lists for it, with room for the data; when it refuses, set size back";
