import { expect, test } from "@jest/globals";
import { stripVTControlCharacters } from "node:util";
import { screen } from "./screen.ts";

const escape = "\u001B";
const sequence = new RegExp(`${escape}\\[([?0-9]*)([A-Za-z])|\n|\r|[^${escape}\n\r]+`, "g");

/** What a terminal of endless height shows of what was written to it. */
function shown(written: string): string {
  let [lines, row, column] = [[""], 0, 0];
  for (const [text, count, command] of written.matchAll(sequence)) {
    const line = lines[row] ?? "";
    if (command === "A") row -= Number(count);
    else if (command === "K") lines = lines.with(row, line.slice(0, column));
    else if (command === "J") lines = [...lines.slice(0, row), line.slice(0, column)];
    else if (text === "\r") column = 0;
    else if (text === "\n") [row, column, lines] = [row + 1, 0, lines[row + 1] === undefined ? [...lines, ""] : lines];
    else if (command === undefined) {
      lines = lines.with(row, line.slice(0, column) + text + line.slice(column + text.length));
      column += text.length;
    }
  }
  return lines.join("\n");
}

function play(rows: number, act: (on: ReturnType<typeof screen>) => void): { text: string; written: string } {
  let written = "";
  act(screen({ rows, write: (text) => (written += text) }));
  return { text: shown(written), written };
}

test("lines are drawn in the place of those before, however many there were", () => {
  const { text } = play(24, ({ draw }) => {
    draw(["first", "second line", "third"]);
    draw(["1", "2"]);
    draw(["one", "two", "three", "four"]);
  });
  expect(text).toBe("one\ntwo\nthree\nfour\n");
});

test("what is kept stays, and what comes next is drawn below it", () => {
  const { text } = play(24, ({ draw, keep }) => {
    draw(["a tree", "of two lines"]);
    keep(["a tree\nand its end"]);
    draw(["another"]);
    draw(["another one"]);
  });
  expect(text).toBe("a tree\nand its end\nanother one\n");
});

test("a terminal that is too low shows the first lines, and in the end all of them", () => {
  const lines = ["1", "2", "3", "4", "5"];
  expect(play(4, ({ draw }) => draw(lines)).text).toBe("1\n2\n3\n");
  const { text } = play(4, ({ draw, keep }) => {
    draw(lines);
    keep(lines);
  });
  expect(text).toBe("1\n2\n3\n4\n5\n");
});

test("the cursor is hidden while lines change, and comes back", () => {
  const { written } = play(24, ({ draw, close }) => {
    draw(["a"]);
    close();
  });
  expect(written.indexOf(`${escape}[?25l`)).toBeGreaterThan(-1);
  expect(written.endsWith(`${escape}[?25h`)).toBe(true);
  expect(stripVTControlCharacters(written).trim()).toBe("a");
});
