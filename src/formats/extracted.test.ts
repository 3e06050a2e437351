import { expect, test } from "vitest";
import type { Grid } from "./document.ts";
import { type ExtractedCell, extractedContent } from "./extracted.ts";
import { limits } from "./limits.ts";

const cell = (row: number, column: number, text: string, spans = {}): ExtractedCell => ({
  row,
  column,
  text,
  rowSpan: 1,
  columnSpan: 1,
  ...spans,
});

test("paragraphs become lines, each verbatim at its place", () => {
  const { source, blocks } = extractedContent([
    { kind: "line", text: "一、总体情况", page: 1 },
    { kind: "line", text: "2024年\n我局", page: 2 },
  ]);
  expect(blocks).toEqual([
    { kind: "line", text: "一、总体情况", start: 0, page: 1 },
    { kind: "line", text: "2024年", start: 7, page: 2 },
    { kind: "line", text: "我局", start: 13, page: 2 },
  ]);
  expect(source).toBe("一、总体情况\n2024年\n我局\n");
});

test("a merged cell stands in each place it covers, and every cell stands in the source", () => {
  const { source, blocks } = extractedContent([
    {
      kind: "table",
      cells: [
        cell(1, 1, "2"),
        cell(0, 0, "结果", { rowSpan: 2 }),
        cell(0, 1, "申请人", { columnSpan: 2 }),
      ],
    },
  ]);
  const [grid] = blocks as Grid[];
  expect(grid?.rows.map((row) => row.map((each) => each?.text))).toEqual([
    ["结果", "申请人", "申请人"],
    ["结果", "2"],
  ]);
  for (const each of grid?.rows.flat() ?? []) {
    expect(source.slice(each?.start).startsWith(each?.text ?? "?")).toBe(true);
  }
});

test("where two cells overlap the first stays", () => {
  const cells = [cell(0, 0, "甲", { columnSpan: 2 }), cell(0, 1, "乙")];
  const [grid] = extractedContent([{ kind: "table", cells }]).blocks as Grid[];
  expect(grid?.rows[0]?.map((each) => each?.text)).toEqual(["甲", "甲"]);
});

test("tables are numbered from 1 in the order of the document", () => {
  const table = { kind: "table", cells: [cell(0, 0, "甲"), cell(0, 1, "乙")] } as const;
  const { blocks } = extractedContent([table, { kind: "line", text: "丙" }, table]);
  expect(blocks.map((block) => (block.kind === "grid" ? block.table : block.text))).toEqual([
    1,
    "丙",
    2,
  ]);
});

test("a table that covers too many places becomes lines", () => {
  const cells = [cell(0, 0, "甲", { rowSpan: limits.places }), cell(0, 1, "乙")];
  const { blocks } = extractedContent([{ kind: "table", cells }]);
  expect(blocks).toMatchObject([
    { kind: "line", text: "甲" },
    { kind: "line", text: "乙" },
  ]);
});

test("a table wider than any becomes lines", () => {
  const cells = [cell(0, limits.columns, "甲"), cell(0, 0, "乙")];
  expect(extractedContent([{ kind: "table", cells }]).blocks).toMatchObject([
    { kind: "line", text: "乙" },
    { kind: "line", text: "甲" },
  ]);
});

test("a table whose rows lie too far apart becomes lines", () => {
  const cells = [cell(0, 0, "甲"), cell(1_048_575, 0, "乙")];
  expect(extractedContent([{ kind: "table", cells }]).blocks).toHaveLength(2);
});

test("reading stops at the limit of characters, and the document says so", () => {
  const line = { kind: "line", text: "字".repeat(1_000) } as const;
  const { source, truncated } = extractedContent(new Array(200).fill(line));
  expect(truncated).toBe(true);
  expect(source.length).toBeLessThan(limits.characters + 1_100);
});
