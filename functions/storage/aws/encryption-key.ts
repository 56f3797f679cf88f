/** The encryption of a bucket as it was observed. */
type Live = {
  readonly exists: boolean;
  /** The key of its own that it has, if any. */
  readonly key: string | undefined;
  /** Whether the claim asked for the platform's key in an earlier run; undefined when nobody wrote that down. */
  readonly wanted: boolean | undefined;
};

/**
 * The key that encrypts new objects; undefined where S3 does it with one of its own.
 *
 * An edit of the claim is made on a live bucket too, because it touches new objects alone. A key of the settings that
 * comes, goes or changes is no edit: the bucket keeps what it has.
 */
export function keyOf(live: Live, wanted: boolean, platformKey: string | undefined): string | undefined {
  if (!wanted) return undefined;
  const isEdit = live.wanted !== undefined && live.wanted !== wanted;
  return live.exists && !isEdit ? live.key : platformKey;
}
