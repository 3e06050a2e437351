import type { CellName } from "#report/form/cell-names.ts";
import { columnWords, labelWords, unitWords } from "#report/words/form-words.ts";
import { requestGroups } from "#report/write/request-groups.ts";

const disputeKindLabels: Readonly<Record<string, string>> = {
  review: "行政复议",
  direct: "未经复议直接起诉",
  afterReview: "复议后起诉",
};

const groupOfRow = new Map(
  requestGroups("2021").flatMap(({ rows, label }) => rows.map((row) => [row, label] as const)),
);

/** The Chinese name of a cell, long enough to find it: 表三 / （三）不予公开 1.属于国家秘密 / 自然人. */
export function cellLabel(cell: CellName): { table: string; row: string; column: string } {
  const [table = "", row = "", column = ""] = cell.split(".");
  if (table === "t4") {
    return { table: "表四", row: disputeKindLabels[row] ?? row, column: columnWords("t4", column) };
  }
  if (table === "t2") {
    return {
      table: "表二",
      row: labelWords(`t2.${row}`),
      column: `${columnWords("t2", column)}${unitWords(column)}`,
    };
  }
  const label = withoutBrackets(labelWords(`t3.${row}`)).replace(
    "、行政机关不再处理其政府信息公开申请",
    "",
  );
  return {
    table: "表三",
    row: `${groupOfRow.get(row) ?? ""}${shortRow[row] ?? label}`,
    column: columnWords("t3", column),
  };
}

const shortRow: Readonly<Record<string, string>> = {
  new: "一、本年新收",
  carriedIn: "二、上年结转",
  carriedOut: "四、结转下年度",
};

/** Cut before a bracket that is not the label's own number. */
function withoutBrackets(label: string): string {
  return label.replace(/(?<=.)[(（].*$/u, "").trim() || label;
}
