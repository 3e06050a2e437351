import type { Transaction } from "#platform/db/queryable.ts";
import type { Dimension } from "#platform/figures/figure.ts";
import { dimensionsOf } from "#platform/figures/figure-list.ts";
import type { Column } from "#platform/ledger/column.ts";
import type { ResolveRow } from "#platform/ledger/flat/flat-books.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { plausibleYear, yearColumn } from "#platform/ledger/flat/usual-columns.ts";
import type { BooksServices, CallRow, RowChecked } from "#platform/ledger/kind.ts";
import { targetFigure } from "../figures/target-figure.ts";
import { targetScopes } from "../words/oversight-words.ts";

const columns: readonly Column[] = [
  yearColumn,
  {
    code: "figure",
    header: "指标",
    type: "text",
    isKey: true,
    maxLength: 100,
    note: "指标的名称或代码，如“主动公开信息”或 items.published；有哪些指标，见“指标”。",
    example: "主动公开信息",
  },
  {
    code: "entry",
    header: "分项",
    type: "text",
    isKey: true,
    default: "全部",
    maxLength: 100,
    note: "只算一个分项的，写成 维度=分项，如 category=政策解读；不写就是全部。",
    example: "全部",
  },
  {
    code: "planned",
    header: "目标值",
    spellings: ["目标"],
    type: "number",
    isRequired: true,
    takesWan: true,
    example: "700",
  },
  {
    code: "scope",
    header: "范围",
    type: "option",
    default: "本机关",
    options: targetScopes.map((name) => ({ name })),
  },
  { code: "dueOn", header: "期限", type: "date", mayLieAhead: true },
  { code: "section", header: "责任科室", type: "text", maxLength: 100 },
  { code: "owner", header: "责任人", type: "text", maxLength: 100 },
  { code: "basis", header: "依据文号", type: "text", maxLength: 100, noneIsBlank: true },
];

export const targetTable = flatTableOf("oversight_target", { on: "year_on", columns });

/** Names a figure of the list, and a dimension by which it opens; nothing is asked where the list is not there. */
async function resolver(
  _trx: Transaction,
  _rows: readonly CallRow[],
  { figures }: BooksServices,
): Promise<ResolveRow> {
  return ({ values }) => {
    const { figure = null, entry } = values;
    if (!figures || figure === null) return nothing;
    const found = targetFigure(figures, figure);
    if (!found) return refusal("figure", figure, unknownWords(figure));
    const [code] = (entry ?? "全部").split("=");
    const by = dimensionsOf(found);
    if (
      entry === null ||
      entry === undefined ||
      entry === "全部" ||
      by.some((one) => one.code === code)
    ) {
      return nothing;
    }
    return refusal("entry", entry, dimensionWords(found.name, by));
  };
}

const nothing: RowChecked = { problems: [], warnings: [] };

function refusal(column: string, value: string, message: string): RowChecked {
  return { problems: [{ code: "unknown-reference", column, value, message }], warnings: [] };
}

function unknownWords(figure: string): string {
  return `没有“${figure}”这个指标，请写“指标”里列出的名称或者代码，如“主动公开信息”。`;
}

function dimensionWords(name: string, by: readonly Dimension[]): string {
  const all = by.map(({ code, name: word }) => `${code}（${word}）`).join("、");
  return all === ""
    ? `“${name}”不分项，“分项”请写“全部”。`
    : `“${name}”不按这个维度分项，可以用的维度：${all}。`;
}

/** 目标任务: a figure, and what it should come to in a year. */
export const targetLedger = flatKind({
  kind: "targets",
  name: "目标任务",
  columns,
  begins: "year",
  table: targetTable,
  resolver,
  rules: [
    plausibleYear,
    refuseWhere("planned", ({ planned }) =>
      planned && Number(planned) === 0 ? "“目标值”是 0，算不出完成率，请核对。" : undefined,
    ),
    refuseWhere("entry", ({ entry }) =>
      !entry || entry === "全部" || /^[A-Za-z]+=.+$/.test(entry)
        ? undefined
        : `“分项”${entry} 要写成 维度=分项，如 category=政策解读；不分的，写“全部”。`,
    ),
  ],
});
