import { sticky } from "../../compose/pin.ts";
import { alias } from "./alias.ts";
import type { AwsAsk } from "./readings.ts";

/** What a distribution has of the platform, once what exists has had its say. */
export type Pinned = {
  readonly priceClass: string | undefined;
  readonly aliases: readonly string[] | undefined;
  readonly certificateArn: string | undefined;
};

/**
 * A live distribution keeps its price class and its alias, because viewers hold that name. The certificate follows the
 * settings as long as it is for that alias, so that one can be replaced before it ends; else it stays too.
 *
 * One that CloudFront never made takes new settings: a wrong certificate can be corrected.
 */
export function pinned({ owner, settings: { cdn }, seen }: AwsAsk): Pinned {
  const { externalName, forProvider } = seen("distribution");
  const live = { exists: externalName !== undefined };
  const wanted = cdn.aliasSuffix === undefined ? [] : [alias(owner, cdn.aliasSuffix)];
  const aliases = sticky(live, forProvider.aliases, wanted) ?? [];
  const isWanted = wanted.some((name) => aliases.includes(name));
  const certificate = sticky(live, forProvider.viewerCertificate.acmCertificateArn, cdn.certificateArn);
  return {
    priceClass: sticky(live, forProvider.priceClass, cdn.priceClass),
    aliases: aliases.length === 0 ? undefined : aliases,
    certificateArn: isWanted ? cdn.certificateArn : certificate,
  };
}
