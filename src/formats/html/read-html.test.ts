import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Block, type PlacedText, spanOf } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { readHtml } from "./read-html.ts";

const fixtures = new URL("./fixtures/", import.meta.url);

/** A line as its text, a grid as the text of each place, `null` where there is no cell. */
function shown(block: Block) {
  if (block.kind === "line") return block.text;
  return { grid: block.rows.map((row) => row.map((cell) => cell?.text ?? null)) };
}

function texts(blocks: readonly Block[]): PlacedText[] {
  return blocks.flatMap((block): PlacedText[] =>
    block.kind === "line" ? [block] : block.rows.flat().filter((cell) => cell !== undefined),
  );
}

describe("a web page gives its visible text and its tables in reading order", () => {
  for (const name of readdirSync(fixtures)) {
    test(name.replaceAll("-", " "), () => {
      const source = readFileSync(new URL(`${name}/input.html`, fixtures), "utf8");
      const expected = readFileSync(new URL(`${name}/expected.json`, fixtures), "utf8");
      const { blocks } = readHtml(source);
      expect(blocks.map(shown)).toEqual(JSON.parse(expected));
      for (const placed of texts(blocks)) expectPlacesRight(source, placed);
    });
  }
});

/** Every character is found where its place says, but those written as entities and collapsed blanks. */
function expectPlacesRight(source: string, placed: PlacedText) {
  for (const [at, character] of [...placed.text].entries()) {
    const span = spanOf(source, placed, at, at + 1);
    const start = span?.start ?? -1;
    if (span === undefined) expect("\n &<12…").toContain(character);
    else expect(source.slice(start, start + 1)).toBe(character);
  }
}

describe("a figure is found where it is printed", () => {
  const source =
    "<p>共&nbsp;12 件，\n  收<b>3</b>4件</p><table><tr><td rowspan=2>甲<td> 1,113 <td><p>第</p><p>56</p></table>";
  const [line, grid] = readHtml(source).blocks;

  test("in a line, after an entity", () => {
    expect(line && spanOf(source, line as PlacedText, 2, 4)).toEqual({ start: 10, end: 12 });
  });

  test("not where tags stand in it", () => {
    expect(line).toMatchObject({ text: "共 12 件， 收34件" });
    expect(line && spanOf(source, line as PlacedText, 9, 11)).toBeUndefined();
  });

  test("in a cell, and in its second line", () => {
    const cells = grid?.kind === "grid" ? (grid.rows[0] ?? []) : [];
    const places = [spanIn(cells[1], "1,113"), spanIn(cells[2], "56")];
    expect(places.map((span) => source.slice(span?.start, span?.end))).toEqual(["1,113", "56"]);
  });

  function spanIn(placed: PlacedText | undefined, figure: string) {
    if (placed === undefined) return undefined;
    const at = placed.text.indexOf(figure);
    return spanOf(source, placed, at, at + figure.length);
  }
});

test("a merged cell is one cell in every place it covers, and a blank cell begins after its tag", () => {
  const source = "<table><tr><td rowspan=2>甲<td>1<tr><td></table>";
  const [grid] = readHtml(source).blocks;
  const rows = grid?.kind === "grid" ? grid.rows : [];
  expect(rows[1]?.[0]).toBe(rows[0]?.[0]);
  expect(rows[0]?.[0]).toMatchObject({ row: 0, column: 0, rowSpan: 2, columnSpan: 1 });
  expect(rows[1]?.[1]).toMatchObject({ text: "", start: source.indexOf("</table>") });
});

test("grids are numbered in reading order, tables in layout tables too", () => {
  const cells = "<tr><td>a<td>b</table>";
  const page = `<table>${cells}<table><tr><td>x<table>${cells}<td><table>${cells}</table><table>${cells}`;
  const numbers = readHtml(page).blocks.map((block) => (block.kind === "grid" ? block.table : 0));
  expect(numbers).toEqual([1, 0, 2, 3, 4]);
});

describe("a page that would exhaust memory or time is read as far as the limits go", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["200,000 open divs", "<div>".repeat(200_000)],
    ["200,000 open tables", "<table><tr><td>x".repeat(200_000)],
    [
      "200,000 open tables, closed again",
      "<table><tr><td>x".repeat(100_000) + "</table>".repeat(100_000),
    ],
    ["a million cells", `<table>${"<tr><td>1<td>2<td>3<td>4<td>5".repeat(200_000)}</table>`],
    ["a million cells in one row", `<table><tr>${"<td>1".repeat(1_000_000)}</table>`],
    [
      "huge spans",
      `<table>${'<tr><td colspan="999999999" rowspan="65534">1'.repeat(5_000)}</table>`,
    ],
    ["a million paragraphs", "<p>1".repeat(1_000_000)],
    ["a million entities", "&#49;".repeat(1_000_000)],
    ["a million stray end tags", "</td></p>".repeat(1_000_000)],
    ["an endless tag", `<td ${"a=1 ".repeat(1_000_000)}`],
    ["text between a million rows", `<table>${"<tr>x".repeat(500_000)}`],
    ["hidden parts in each other", "<div hidden><table><td>".repeat(200_000)],
  ];
  for (const [name, page] of cases) {
    test(name, () => {
      const from = process.cpuUsage();
      const { blocks } = readHtml(page);
      expect(processorMilliseconds(from)).toBeLessThan(5_000);
      expect(blocks.length).toBeLessThanOrEqual(limits.blocks + 1);
    });
  }
});
