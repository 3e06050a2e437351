import type { Cells } from "#report/annual-report.ts";
import { type ActiveRow, activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  type TableId,
} from "#report/form/cell-names.ts";
import { columnWords, labelWords } from "#report/words/form-words.ts";
import { requestGroups } from "./request-groups.ts";

/** A statutory table as the form prints it: merged headers, then rows of labels and figures. */
export interface FormTable {
  readonly id: TableId;
  /** Columns taken by row labels, then by figures. */
  readonly labelColumns: number;
  readonly figureColumns: number;
  readonly sections: readonly FormSection[];
}

export interface FormSection {
  readonly head: readonly (readonly FormLabel[])[];
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  /** Group labels that begin in this row, then the row's own label; none in table 四. */
  readonly groups: readonly FormLabel[];
  readonly label?: FormLabel & {
    /** The group's short name, printed in the label where the group's own column has no room. */
    readonly group?: string;
  };
  readonly figures: readonly FormFigure[];
}

export interface FormLabel {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface FormFigure {
  readonly cell: CellName;
  readonly columnSpan: number;
}

/** The three tables of the rows that `cells` holds: either edition, or a mixture of both row by row. */
export function formTables(cells: Cells): readonly FormTable[] {
  return [activeTable(cells), requestTable(cells), disputeTable()];
}

/** Table 二 (主动公开政府信息情况): a block for each item of article 20, each with its own header. */
function activeTable(cells: Cells): FormTable {
  const rows = presentActiveRows(cells);
  const items = [...new Set(rows.map(({ item }) => item))];
  return {
    id: "t2",
    labelColumns: 1,
    figureColumns: 3,
    sections: items.flatMap((item) =>
      sameColumns(rows.filter((row) => row.item === item)).map((block) => activeBlock(block)),
    ),
  };
}

function activeBlock(rows: readonly ActiveRow[]): FormSection {
  const { item, columns } = rows[0] ?? { item: 1, columns: [] };
  const width = (index: number) => (index === columns.length - 1 ? 4 - columns.length : 1);
  return {
    head: [
      [label(`第二十条第（${"一二三四五六七八九"[item - 1]}）项`, 1, 4)],
      [
        label("信息内容"),
        ...columns.map((column, index) => label(headOf(column, columns), 1, width(index))),
      ],
    ],
    rows: rows.map(({ row }) => ({
      groups: [],
      label: label(labelWords(`t2.${row}`)),
      figures: columns.map((column, index) => ({
        cell: `t2.${row}.${column}`,
        columnSpan: width(index),
      })),
    })),
  };
}

/** Amounts carry their unit. */
const units: Readonly<Record<string, string>> = {
  amountWan: "（单位：万元）",
  amountYuan: "（单位：元）",
};

/** The 2021 edition prints 本年处理决定数量, the trial edition 处理决定数量. */
function headOf(column: string, columns: readonly string[]): string {
  const head = `${columnWords("t2", column)}${units[column] ?? ""}`;
  return column === "decisions" && columns.length === 1 ? `本年${head}` : head;
}

/** The rows of table 二 that the cells hold, each with the columns of its own edition, in printed order. */
function presentActiveRows(cells: Cells): readonly ActiveRow[] {
  const all = [...activeRows["2019-trial"], ...activeRows["2021"]];
  const whole = all.filter(({ row, columns }) =>
    columns.every((column) => `t2.${row}.${column}` in cells),
  );
  const order = [...new Set(all.map(({ row }) => row))];
  return order.flatMap((name) => whole.find(({ row }) => row === name) ?? []);
}

/** Neighbouring rows with the same columns: in a hybrid a block can hold rows of both editions. */
function sameColumns(rows: readonly ActiveRow[]): readonly (readonly ActiveRow[])[] {
  const blocks: ActiveRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.[0]?.columns.join() === row.columns.join()) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const crossFootingNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Table 三 (收到和处理政府信息公开申请情况). */
function requestTable(cells: Cells): FormTable {
  const groups = requestGroups("t3.otherSingle.natural" in cells ? "2019-trial" : "2021");
  const results = groups.flatMap(({ label: group, short, rows }) =>
    rows.map((row, index): FormRow => {
      const isAlone = group === undefined;
      const first = !isAlone && index === 0 ? [label(group, rows.length, 1)] : [];
      const own = label(labelWords(`t3.${row}`), 1, isAlone ? 2 : 1);
      return {
        groups: first,
        label: short ? { ...own, group: short } : own,
        figures: applicantFigures(row),
      };
    }),
  );
  const [firstResult, ...otherResults] = results;
  return {
    id: "t3",
    labelColumns: 3,
    figureColumns: 7,
    sections: [
      {
        head: requestHead,
        rows: [
          wideRow("new"),
          wideRow("carriedIn"),
          ...(firstResult
            ? [{ ...firstResult, groups: [label("三、本年度办理结果", results.length, 1)] }]
            : []),
          ...otherResults,
          wideRow("carriedOut"),
        ],
      },
    ],
  };
}

const requestHead: FormSection["head"] = [
  [label(crossFootingNote, 3, 3), label("申请人情况", 1, 7)],
  [label("自然人", 2, 1), label("法人或其他组织", 1, 5), label("总计", 2, 1)],
  applicantColumns.slice(1, -1).map((column) => label(columnWords("t3", column), 1, 1)),
];

function wideRow(row: string): FormRow {
  return {
    groups: [],
    label: label(labelWords(`t3.${row}`), 1, 3),
    figures: applicantFigures(row),
  };
}

function applicantFigures(row: string): readonly FormFigure[] {
  return applicantColumns.map((column) => ({ cell: `t3.${row}.${column}`, columnSpan: 1 }));
}

/** Table 四 (政府信息公开行政复议、行政诉讼情况): one row without a label. */
function disputeTable(): FormTable {
  const columns = disputeColumns.map((column) => columnWords("t4", column));
  return {
    id: "t4",
    labelColumns: 0,
    figureColumns: 15,
    sections: [
      {
        head: [
          [label("行政复议", 1, 5), label("行政诉讼", 1, 10)],
          [
            ...columns.map((text) => label(text, 2, 1)),
            label("未经复议直接起诉", 1, 5),
            label("复议后起诉", 1, 5),
          ],
          [...columns, ...columns].map((text) => label(text)),
        ],
        rows: [
          {
            groups: [],
            figures: disputeKinds.flatMap((kind) =>
              disputeColumns.map((column): FormFigure => {
                return { cell: `t4.${kind}.${column}`, columnSpan: 1 };
              }),
            ),
          },
        ],
      },
    ],
  };
}

function label(text: string, rowSpan = 1, columnSpan = 1): FormLabel {
  return { text, rowSpan, columnSpan };
}
