import type { Field } from "#platform/export/csv-record.ts";
import type { CellSum, CellSums } from "../../../data/compared/compare-regions.ts";
import type { AgencyFigures } from "../../../data/figures/list-figures.ts";
import { cellsOfColumn, type ShownColumn, shownColumns } from "../../../data/shown-columns.ts";
import { type YearFigure, yearFigure } from "../../agency/year-figure.ts";
import { figureField } from "../figure-words.ts";
import { isDoubtful } from "../is-doubtful.ts";
import { shownCellWords } from "../shown-cell-words.ts";
import type { RegionComparison } from "./load-region-comparison.ts";

/** The shown table as records, with what each sum leaves out, and which agencies. */
export function regionComparisonRecords(
  comparison: RegionComparison,
): readonly (readonly Field[])[] {
  const { parts, total, reports, agencies, asked } = comparison;
  if (agencies) {
    return [
      ["机关", ...shownColumns.map((cell) => shownCellWords[cell]), "核对有问题的项目", "备注"],
      ...agencies.shown.map((agency): Field[] => [
        agency.name,
        ...shownColumns.map((cell) => figureField(figureOf(agency, cell))),
        doubtfulItems(agency),
        agency.kind === "government" ? "不计入合计" : null,
      ]),
      ["合计（不含人民政府）", ...shownColumns.map((cell) => sumField(total[cell])), null, sumNote],
      [
        "此项不确定、未计入合计的年报（份）",
        ...shownColumns.map((cell) => total[cell].reports - total[cell].certain),
        null,
        null,
      ],
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

const sumNote = "人民政府的年报通常已经汇总了所属机关的数据，再加会重复计算";

function figureOf({ figures }: AgencyFigures, cell: ShownColumn): YearFigure {
  return yearFigure({ cells: cellsOfColumn(cell) }, { figures });
}

/** The columns in whose figure the page marks 疑; the figures stay numbers. */
function doubtfulItems(agency: AgencyFigures): Field {
  const items = shownColumns.filter((cell) =>
    isDoubtful(figureOf(agency, cell), cellsOfColumn(cell), agency.doubtful),
  );
  return items.length === 0 ? null : items.map((cell) => shownCellWords[cell]).join("、");
}

function sumField({ sum, certain }: CellSum): Field {
  return certain === 0 ? null : sum;
}

function sumHeads(cell: ShownColumn): readonly string[] {
  return [shownCellWords[cell], `${shownCellWords[cell]}：不确定、未计入的年报（份）`];
}

function sumFields(sums: CellSums): readonly Field[] {
  return shownColumns.flatMap((cell): Field[] => {
    const { reports, certain } = sums[cell];
    return [sumField(sums[cell]), reports - certain];
  });
}
