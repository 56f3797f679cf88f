/** The longest line that is printed. */
const width = 110;

/**
 * One line of aligned columns; the last one is free text and goes on below itself where it is too long.
 *
 * @param widths of all columns but the last.
 */
export function columns(widths: readonly number[], cells: readonly string[]): string {
  const left = widths.map((size, index) => (cells[index] ?? "").padEnd(size)).join("  ");
  const start = `  ${left}  `;
  const lines = folded(cells[widths.length] ?? "", width - start.length);
  return lines.map((line, index) => ((index === 0 ? start : " ".repeat(start.length)) + line).trimEnd()).join("\n");
}

/** A text in lines of at most `size` characters, broken between words. */
export function folded(text: string, size = width): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= size) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
