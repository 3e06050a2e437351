import type { Field } from "../data-files/csv-record.ts";
import { compareGroups } from "./compare-rows.ts";
import { stateText } from "./figure-words.ts";
import type { Comparison } from "./load-compare.ts";

/** The shown table as records: the same rows and columns, plain numbers. */
export function compareRecords(comparison: Comparison): readonly (readonly Field[])[] {
  const { agencies, isOverlapping } = comparison;
  const summaries = isOverlapping ? ["中位数"] : ["合计", "中位数"];
  const head = ["表", "项目", ...agencies.map(({ name }) => name), ...summaries, "计入机关数"];
  const rows = compareGroups(agencies).flatMap(({ title, rows }) =>
    rows.map(({ label, figures, summary }): Field[] => [
      title,
      label,
      ...figures.map((figure) => (figure?.state === "read" ? figure.value : stateText(figure))),
      ...(isOverlapping ? [] : [summary?.sum ?? null]),
      summary?.median ?? null,
      summary?.counted ?? 0,
    ]),
  );
  return [head, ...rows];
}
