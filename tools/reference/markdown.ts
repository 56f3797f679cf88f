/** A Markdown table; a `|` in a cell would end it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`)
    .join("\n");

/** Somebody's words: what looks like a tag in them is shown as it is. */
export const words = (text: string): string => text.replaceAll("<", "&lt;");

/** A value as code; nothing stays nothing. */
export const code = (value: unknown): string =>
  value === undefined ? "" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
