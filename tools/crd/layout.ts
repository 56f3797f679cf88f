const width = 120;

/** JSON with sorted keys: a value that fits stands on one line, so that files stay small and differences readable. */
export function layout(value: unknown, indent = ""): string {
  const line = JSON.stringify(sorted(value));
  if (typeof value !== "object" || value === null || indent.length + line.length <= width) return line;
  const inner = `${indent} `;
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => inner + layout(item, inner))
    : entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layout(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(entries(value).map(([key, item]) => [key, sorted(item)]));
}

const entries = (value: object): [string, unknown][] => Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
