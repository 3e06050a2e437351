import type { Field } from "#platform/export/csv-record.ts";
import { compareGroups } from "./compare-rows.ts";
import { figureField } from "./figure-words.ts";
import type { Comparison } from "./load-compare.ts";

/**
 * The shown table as records: the same rows and columns, plain numbers; a record a year where there are several. Whose figure
 * the page marks 疑 stands in a column of its own, so that figures stay numbers.
 */
export function compareRecords(comparison: Comparison): readonly (readonly Field[])[] {
  const { agencies, shownYears, isOverlapping } = comparison;
  const hasYears = shownYears.length > 1;
  const head = [
    "表",
    "项目",
    ...(hasYears ? ["年份"] : []),
    ...agencies.map(({ name }) => name),
    ...(isOverlapping ? [] : ["合计", "中位数", "计入机关数"]),
    "核对有问题的机关",
  ];
  const rows = compareGroups(agencies, shownYears).flatMap(({ title, rows }) =>
    rows.flatMap(({ label, lines }) =>
      lines.map(({ year, figures, doubtful, summary }): Field[] => [
        title,
        label,
        ...(hasYears ? [year] : []),
        ...figures.map(figureField),
        ...(isOverlapping
          ? []
          : [summary?.sum ?? null, summary?.median ?? null, summary?.counted ?? 0]),
        namesOf(comparison, doubtful),
      ]),
    ),
  );
  return [head, ...rows];
}

function namesOf({ agencies }: Comparison, ids: readonly number[]): Field {
  const names = agencies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length === 0 ? null : names.join("、");
}
