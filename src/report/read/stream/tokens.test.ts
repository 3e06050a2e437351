import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import type { Token } from "./stream.ts";
import { tokenise } from "./tokens.ts";

/** The stream in short: words and figures as written, `_` an empty cell that was kept, `/` a row's end. */
function shown(page: string): string {
  return tokenise(documentOf(page)).tokens.flatMap(word).join(" ");
}

function word(token: Token): string[] {
  if (token.kind === "text") return [token.text];
  if (token.kind === "figure") return [token.placed.text.slice(token.from, token.to)];
  if (token.kind === "gap") return ["_"];
  return token.kind === "row" ? ["/"] : [];
}

describe("each layout gives its words and figures in reading order", () => {
  const words = "规章 2 0 7 行政许可 15";
  test.each([
    ["A: a cell a paragraph", "规章\n\n2\n\n0\n\n7\n\n行政许可\n\n15"],
    ["C: a row a line", "规章 | 2 | 0 | 7 |\n行政许可 | 15 |"],
    ["D: a cell a line", "规章 |\n2 |\n0 |\n7 |\n行政许可 |\n15 |"],
    ["I: values a blank apart", "规章 2 0 7\n行政许可 15"],
  ])("%s", (_, page) => {
    expect(shown(page)).toBe(words);
  });

  test.each([
    [
      "B: bars that pad end the row",
      "规章 | 2 | 0 | 7 |\n行政许可 | 15 | ||",
      "规章 2 0 7 行政许可 15 /",
    ],
    ["D: a line of bars ends the row", "行政许可 |\n15 |\n||", "行政许可 15 /"],
    [
      "L: a bar in front begins a row",
      "| 规章 | 2 | 0 | 7 |\n| 行政许可 | 15 |",
      "规章 2 0 7 / 行政许可 15",
    ],
    ["E: a bar alone is its cell's end", "规章\n|\n2\n|\n0\n|\n7\n|", "规章 2 0 7"],
    [
      "H: a bar alone begins a row",
      "|\n规章 |\n2 |\n0 |\n7 | |\n|\n行政许可 |\n15 |",
      "规章 2 0 7 / 行政许可 15",
    ],
    [
      "K: a grid's rows end",
      "<table><tr><td>规章<td>2<td>0<td>7<tr><td>行政许可<td>15</table>",
      "规章 2 0 7 / 行政许可 15 /",
    ],
  ])("%s", (_, page, words) => {
    expect(shown(page)).toBe(words);
  });
});

test("a sentence across a table's row is read as a line is", () => {
  const page = "<table><tr><td colspan=2>规章5件、行政许可 27 件。<tr><td>行政许可<td>15</table>";
  const labels = tokenise(documentOf(page)).tokens.filter(
    (token) => token.kind === "text" && token.recognised.kind === "row",
  );
  expect(labels).toMatchObject([{ text: "行政许可", isCell: true }]);
});

test("bars in a paragraph of a web page are blanks", () => {
  expect(shown("<p>规章 | 2 | | 7</p><p>|</p><p>行政许可|15</p>")).toBe("规章 2 7 行政许可 15");
});

describe("an empty cell that was kept is told from one that is not there", () => {
  test.each([
    ["an empty cell between bars", "规章 | 2 |  | 7 |", "规章 2 _ 7"],
    ["empty cells between bars in front of a figure", "规章 |  |  | 7 |", "规章 _ _ 7"],
    ["two bars one behind the other, each on its line", "规章\n|\n2\n|\n|\n7\n|", "规章 2 _ 7"],
    ["an empty cell of a grid", "<table><tr><td>规章<td>2<td><td>7</table>", "规章 2 _ 7 /"],
    ["a blank line is none", "规章\n\n2\n\n\n\n7", "规章 2 7"],
    ["bars that pad are none", "行政许可 | 15 | ||", "行政许可 15 /"],
  ])("%s", (_, page, words) => {
    expect(shown(page)).toBe(words);
  });
});

describe("what is on a page besides the tables", () => {
  test.each(["- 4 -", "— 12 —", "第3页", "第 3 页 共 8 页", "3 / 8"])(
    "%s: a page's number",
    (line) => {
      expect(shown(`行政许可\n${line}\n15`)).toBe("行政许可 15");
    },
  );

  test("a figure stands where the stream says", () => {
    const document = documentOf("行政许可 | 1,113 |");
    const figures = tokenise(document).tokens.flatMap((token) =>
      token.kind === "figure" ? [token] : [],
    );
    expect(figures.map(({ placed, from }) => placed.start + from)).toEqual([7]);
    expect(figures.map(({ figure }) => figure)).toMatchObject([{ kind: "number", value: 1113 }]);
  });
});
