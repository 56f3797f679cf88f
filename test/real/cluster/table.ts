/** What kubectl prints in columns: each row by the headings. */
export function table(text: string): Record<string, string>[] {
  const [head = "", ...rows] = text.trimEnd().split("\n");
  const starts = [...head.matchAll(/\S+/g)].map(({ 0: name, index }) => ({ name, index }));
  return rows.map((row) =>
    Object.fromEntries(starts.map(({ name, index }, at) => [name, row.slice(index, starts[at + 1]?.index).trim()])),
  );
}
