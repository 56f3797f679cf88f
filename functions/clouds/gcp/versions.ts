/**
 * The version to compose for a live resource: as it was composed, or as it runs when somebody upgraded it since. Google
 * Cloud goes back on none, so that composing the earlier one would block every other edit.
 *
 * @param numbers the numbers of a version that make it a later one, as in 8, 0 of `MYSQL_8_0_36`.
 */
export const upgraded = (
  composed: string | undefined,
  running: string | undefined,
  numbers: (version: string) => readonly number[],
): string | undefined =>
  composed !== undefined && running !== undefined && isLater(numbers(running), numbers(composed)) ? running : composed;

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((part, index) => part !== other[index]);
  return place !== -1 && (one[place] ?? 0) > (other[place] ?? 0);
}
