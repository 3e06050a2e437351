import { expect, test } from "vitest";
import { csvTable } from "./csv-table.ts";

const columns = { required: ["代码", "名称"], optional: ["上级代码"] } as const;
const empty = { 代码: "330122", 名称: "青岚县", 上级代码: "" };

test.each([
  { rule: "columns stand in any order", text: "名称,代码\n青岚县,330122\n", cells: [empty] },
  {
    rule: "a byte order mark, blanks and other columns make no difference",
    text: "\ufeff 代码 ,备注,名称\r\n330122, x ,青岚县 \r\n,,\r\n\r\n",
    cells: [empty],
  },
  {
    rule: "an optional column is read where it is there",
    text: '代码,名称,上级代码\n330122,"青岚县",330100',
    cells: [{ ...empty, 上级代码: "330100" }],
  },
  {
    rule: "a short record has empty cells",
    text: "代码,名称\n330122",
    cells: [{ ...empty, 名称: "" }],
  },
])("$rule", ({ text, cells }) => {
  const table = csvTable(text, columns);
  expect(table.ok && table.value.map((row) => row.cells)).toEqual(cells);
});

test("lines count from 1, the header and empty lines included", () => {
  const table = csvTable("代码,名称\n\n330122,青岚县\n", columns);
  expect(table.ok && table.value[0]?.line).toBe(3);
});

test.each([
  ["代码,名字\n", { kind: "no-column", column: "名称", found: ["代码", "名字"] }],
  ["", { kind: "no-column", column: "代码", found: [] }],
  ['代码,名称\n330122,"青岚县\n', { kind: "quotes", line: 2 }],
])("%j is refused", (text, error) => {
  expect(csvTable(text, columns)).toEqual({ ok: false, error });
});
