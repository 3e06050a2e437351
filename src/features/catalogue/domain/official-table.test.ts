import { expect, test } from "vitest";
import { type FieldRow, officialColumns, officialTable } from "./official-table.ts";

const blank = Object.fromEntries(officialColumns.map((column) => [column, null])) as FieldRow;
const row = (firstMatter: string, secondMatter: string | null, content: string): FieldRow => ({
  ...blank,
  firstMatter,
  secondMatter,
  content,
});

test("equal matters one below the other are merged, within what stands left of them", () => {
  const table = officialTable([
    row("低保", "政策", "文件"),
    row("低保", "政策", "办法"),
    row("低保", "指南", "条件"),
    row("特困", "指南", "条件"),
    row("低保", "指南", "标准"),
  ]);
  expect(
    table.rows.map(({ cells }) => cells.map(({ text, rowSpan }) => `${text}${rowSpan}`)),
  ).toEqual([
    ["低保3", "政策2", "文件1"],
    ["办法1"],
    ["指南1", "条件1"],
    ["特困1", "指南1", "条件1"],
    ["低保1", "指南1", "标准1"],
  ]);
});

test("a column that no row has stays absent; a blank matter is merged with nothing", () => {
  const table = officialTable([
    row("低保", null, "文件"),
    row("低保", null, "文件"),
    row("特困", "指南", "条件"),
  ]);
  expect(table.columns).toEqual(["firstMatter", "secondMatter", "content"]);
  expect(table.rows[1]?.cells.map(({ column, rowSpan }) => [column, rowSpan])).toEqual([
    ["secondMatter", 1],
    ["content", 1],
  ]);
});

test("every place of the table is covered once", () => {
  const words = ["甲", "乙"];
  const rows = Array.from({ length: 64 }, (_, at) =>
    row(words[(at >> 4) % 2] ?? "", [...words, null][(at >> 2) % 3] ?? null, `${at}`),
  );
  const { columns, rows: shown } = officialTable(rows);
  const places = shown.flatMap(({ cells }, at) =>
    cells.flatMap(({ column, rowSpan }) =>
      Array.from({ length: rowSpan }, (_, down) => `${at + down} ${column}`),
    ),
  );
  const all = rows.flatMap((_, at) => columns.map((column) => `${at} ${column}`));
  expect(places.toSorted()).toEqual(all.toSorted());
});
