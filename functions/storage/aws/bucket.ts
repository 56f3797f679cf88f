import { marks } from "../../clouds/marks.ts";
import { S3Bucket } from "../../clouds/models.ts";
import { regions } from "../../clouds/regions.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { bucketName } from "./bucket-name.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/** The bucket itself. S3 deletes an empty one alone, and nothing here empties it. */
export const bucket = (ask: AwsAsk, { region }: Pinned, envelope: Envelope): Resource =>
  S3Bucket(
    { ...envelope, externalName: bucketName(ask) },
    { region: regions[region].aws, forceDestroy: false, tags: marks(ask.owner, ask.settings.tags) },
  );

/** Where the bucket is reached, in its own region; undefined while that is not known. The global name redirects. */
export function endpointOf({ seen }: AwsAsk): string | undefined {
  const { bucketRegionalDomainName: host } = seen("bucket").atProvider;
  return host === undefined ? undefined : `https://${host}`;
}
