/** What is needed of standard output. */
export type Terminal = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  /** How many lines it has. */
  readonly rows?: number;
};

/** Lines at the bottom of a terminal that are drawn again in their place. */
export type Screen = {
  /** Draws as many lines as there is room for. */
  readonly draw: (lines: readonly string[]) => void;
  /** Draws all lines and leaves them there; what comes next is drawn below. */
  readonly keep: (lines: readonly string[]) => void;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
};

const escape = "\u001B[";
const hideCursor = `${escape}?25l`;
const showCursor = `${escape}?25h`;
/** Lines that are too long are cut at the edge, so that each of them is one line high. */
const cutLines = `${escape}?7l`;
const wrapLines = `${escape}?7h`;
/** A terminal that knows these shows what is between them at once. */
const hold = `${escape}?2026h`;
const release = `${escape}?2026l`;

export function screen(out: Terminal): Screen {
  let height = 0;
  const over = (lines: readonly string[]) => {
    const up = height === 0 ? "" : `${escape}${height}A`;
    return `${up}\r${lines.map((line) => `${line}${escape}K\n`).join("")}${escape}J`;
  };
  return {
    draw: (all) => {
      const lines = all.slice(0, (out.rows ?? 24) - 1);
      out.write(hold + hideCursor + cutLines + over(lines) + wrapLines + release);
      height = lines.length;
    },
    keep: (lines) => {
      out.write(over(lines.flatMap((line) => line.split("\n"))) + showCursor);
      height = 0;
    },
    close: () => void out.write(wrapLines + showCursor),
  };
}
