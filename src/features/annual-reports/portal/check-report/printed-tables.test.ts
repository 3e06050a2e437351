import { expect, test } from "vitest";
import type { Cells } from "#report/annual-report.ts";
import { activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  type FormEdition,
  requestRows,
} from "#report/form/cell-names.ts";
import { cellLabel } from "./form-labels.ts";
import { type PrintedSection, type PrintedTable, printedTables } from "./printed-tables.ts";

function cellsOf(edition: FormEdition): Cells {
  const names: CellName[] = [
    ...activeRows[edition].flatMap(({ row, columns }) =>
      columns.map((column): CellName => `t2.${row}.${column}`),
    ),
    ...requestRows(edition).flatMap((row) =>
      applicantColumns.map((column): CellName => `t3.${row}.${column}`),
    ),
    ...disputeKinds.flatMap((row) =>
      disputeColumns.map((column): CellName => `t4.${row}.${column}`),
    ),
  ];
  return Object.fromEntries(names.map((name) => [name, { value: 0, state: "read" }]));
}

function printedCells(tables: readonly PrintedTable[]): string[] {
  return tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.map(({ cell }) => cell))),
  );
}

function pick(cells: Cells, start: string): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => name.startsWith(start)));
}

/** Columns each line of a section covers, cells that reach down from above included. */
function widths({ head, rows }: PrintedSection): number[] {
  const lines = [
    ...head,
    ...rows.map(({ groups, label, figures }) => [
      ...groups,
      ...(label ? [label] : []),
      ...figures.map((figure) => ({ rowSpan: 1, ...figure })),
    ]),
  ];
  const covered = lines.map(() => 0);
  lines.forEach((line, y) => {
    for (const { rowSpan, columnSpan } of line) {
      for (let at = y; at < y + rowSpan; at += 1) covered[at] = (covered[at] ?? 0) + columnSpan;
    }
  });
  return covered;
}

test.each(["2021", "2019-trial"] as const)(
  "every cell of edition %s is printed once",
  (edition) => {
    const cells = cellsOf(edition);
    const printed = printedCells(printedTables(cells));
    expect(printed.toSorted()).toEqual(Object.keys(cells).toSorted());
  },
);

test.each(["2021", "2019-trial"] as const)(
  "in edition %s merged cells fill each line of a table exactly",
  (edition) => {
    for (const { labelColumns, figureColumns, sections } of printedTables(cellsOf(edition))) {
      const width = labelColumns + figureColumns;
      for (const section of sections) {
        expect(new Set(widths(section))).toEqual(new Set([width]));
      }
    }
  },
);

test("a hybrid prints each row of table 二 under the header of its own edition", () => {
  const trial = Object.entries(cellsOf("2019-trial")).filter(([name]) =>
    /^t2\.(regulations|normative)\./.test(name),
  );
  const current = Object.entries(cellsOf("2021")).filter(
    ([name]) => !/^t2\.(regulations|normative)\./.test(name),
  );
  const [active] = printedTables(Object.fromEntries([...trial, ...current]));
  const heads = active?.sections.map(({ head }) => head[1]?.map(({ text }) => text).join("|"));
  expect(heads).toEqual([
    "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
    "信息内容|本年处理决定数量",
    "信息内容|本年处理决定数量",
    "信息内容|本年收费金额（单位：万元）",
  ]);
});

test("one block with rows of both editions becomes two, so that no figure stands under a wrong header", () => {
  const cells: Cells = {
    ...pick(cellsOf("2019-trial"), "t2.regulations."),
    ...pick(cellsOf("2021"), "t2.normative."),
  };
  const [active] = printedTables(cells);
  expect(active?.sections.map(({ rows }) => rows.map(({ label }) => label?.text))).toEqual([
    ["规章"],
    ["行政规范性文件"],
  ]);
});

test.each([
  ["t3.new.total", "表三 一、本年新收 总计"],
  ["t3.deniedSecret.natural", "表三 （三）不予公开1.属于国家秘密 自然人"],
  ["t3.partial.otherOrg", "表三 （二）部分公开 其他"],
  ["t3.total.legal", "表三 （七）总计 法律服务机构"],
  ["t3.otherUnpaid.natural", "表三 （六）其他处理2.申请人逾期未按收费通知要求缴纳费用 自然人"],
  ["t3.otherSingle.natural", "表三 （六）其他处理 自然人"],
  ["t2.fees.amountWan", "表二 行政事业性收费 本年收费金额"],
  ["t2.licensing.decisions", "表二 行政许可 处理决定数量"],
  ["t4.afterReview.upheld", "表四 复议后起诉 结果维持"],
] as const)("%s is called %s", (cell, words) => {
  const { table, row, column } = cellLabel(cell);
  expect(`${table} ${row} ${column}`).toBe(words);
});
