/** What kubectl prints in columns: each row by the headings. Several kinds are several tables, with a line between. */
export const table = (text: string): Record<string, string>[] => text.trimEnd().split("\n\n").flatMap(rowsOf);

function rowsOf(text: string) {
  const [head = "", ...rows] = text.split("\n");
  const starts = [...head.matchAll(/\S+/g)].map(({ 0: name, index }) => ({ name, index }));
  return rows.map((row) =>
    Object.fromEntries(starts.map(({ name, index }, at) => [name, row.slice(index, starts[at + 1]?.index).trim()])),
  );
}
