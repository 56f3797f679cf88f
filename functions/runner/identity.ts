import { labels } from "../clouds/marks.ts";
import { objectName } from "../clouds/names.ts";
import type { Owner } from "../clouds/owner.ts";
import type { Resource } from "../compose/resource.ts";

/** Gives a composed object its name and labels: the same on every run, so that a stale one lands on the same object. */
export function identified(
  owner: Owner,
  key: string,
  { apiVersion, kind, metadata = {}, ...rest }: Resource,
): Resource {
  const { labels: own, ...others } = metadata;
  return {
    apiVersion,
    kind,
    metadata: { name: objectName(owner, key), labels: { ...labels(owner, key), ...own }, ...others },
    ...rest,
  };
}
