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
import { type FormSection, type FormTable, formTables } from "./form-tables.ts";

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

function printedCells(tables: readonly FormTable[]): string[] {
  return tables.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.map(({ cell }) => cell))),
  );
}

function pick(cells: Cells, start: string): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => name.startsWith(start)));
}

/** Columns each line of a section covers, cells that reach down from above included. */
function widths({ head, rows }: FormSection): number[] {
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
    const printed = printedCells(formTables(cells));
    expect(printed.toSorted()).toEqual(Object.keys(cells).toSorted());
  },
);

test.each(["2021", "2019-trial"] as const)(
  "in edition %s merged cells fill each line of a table exactly",
  (edition) => {
    for (const { labelColumns, figureColumns, sections } of formTables(cellsOf(edition))) {
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
  const [active] = formTables(Object.fromEntries([...trial, ...current]));
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
  const [active] = formTables(cells);
  expect(active?.sections.map(({ rows }) => rows.map(({ label }) => label?.text))).toEqual([
    ["规章"],
    ["行政规范性文件"],
  ]);
});
