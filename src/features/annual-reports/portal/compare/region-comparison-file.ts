import type { Field } from "#platform/export/csv-record.ts";
import type { CellSums } from "../../data/compare-regions.ts";
import { cellsOfColumn, type ShownColumn, shownColumns } from "../../data/shown-columns.ts";
import { yearFigure } from "../agency/year-figure.ts";
import { figureField } from "./figure-words.ts";
import type { RegionComparison } from "./load-region-comparison.ts";
import { shownCellWords } from "./shown-cell-words.ts";

/** The shown table as records, with a column of what each sum leaves out. */
export function regionComparisonRecords(
  comparison: RegionComparison,
): readonly (readonly Field[])[] {
  const { parts, total, reports, agencies, asked } = comparison;
  if (agencies) {
    return [
      ["机关", ...shownColumns.map((cell) => shownCellWords[cell])],
      ...agencies.shown.map(({ name, figures }): Field[] => [
        name,
        ...shownColumns.map((cell) =>
          figureField(yearFigure({ cells: cellsOfColumn(cell) }, { figures })),
        ),
      ]),
    ];
  }
  const all = asked.scope === "governments" ? "合计（不含本级）" : "合计";
  return [
    ["代码", "地区", "年报（份）", ...shownColumns.flatMap(sumHeads)],
    ...parts.map(({ code, name, isOwn, reports, sums }): Field[] => [
      code,
      isOwn ? `${name}本级` : name,
      reports,
      ...sumFields(sums),
    ]),
    ["", all, reports, ...sumFields(total)],
  ];
}

function sumHeads(cell: ShownColumn): readonly string[] {
  return [shownCellWords[cell], `${shownCellWords[cell]}：不确定、未计入的年报（份）`];
}

function sumFields(sums: CellSums): readonly Field[] {
  return shownColumns.flatMap((cell): Field[] => {
    const { sum, reports, certain } = sums[cell];
    return [certain === 0 ? null : sum, reports - certain];
  });
}
