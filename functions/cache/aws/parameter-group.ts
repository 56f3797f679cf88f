import type { Place } from "../../clouds/aws/place.ts";
import { marks } from "../../clouds/marks.ts";
import { ElasticacheParameterGroup } from "../../clouds/models.ts";
import { cloudName } from "../../clouds/names.ts";
import { regions } from "../../clouds/regions.ts";
import type { Resource } from "../../compose/resource.ts";
import { engineFacts } from "./engine-facts.ts";
import { parameters } from "./parameters.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The group's name in ElastiCache: its own, else the one that a live cache refers to. */
export const groupName = ({ owner, seen }: AwsAsk, { engine }: Pinned): string =>
  seen("parameter-group").forProvider.name ??
  seen(engineFacts[engine].key).forProvider.parameterGroupName ??
  cloudName(owner, 63);

export const parameterGroup = (ask: AwsAsk, pinned: Pinned, { owner, settings, region, envelope }: Place): Resource =>
  ElasticacheParameterGroup(envelope, {
    region: regions[region].aws,
    name: groupName(ask, pinned),
    family: pinned.family,
    description: "Composed by the platform",
    parameter: parameters(ask, pinned),
    tags: marks(owner, settings.tags),
  });
