import { changing as changes } from "../../compose/changing.ts";
import type { Pending } from "../../compose/plan.ts";
import { engineFacts } from "./engine-facts.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** An edit that ElastiCache has not carried out yet. */
export const changing = ({ seen }: AwsAsk, { engine, node }: Pinned): readonly Pending[] =>
  changes(
    [{ field: "size", now: seen(engineFacts[engine].key).atProvider.nodeType, wanted: node.type }],
    "ElastiCache changes it while the cache serves, with a short failover at the end",
  );
