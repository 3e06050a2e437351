import type { YearRow } from "../agency/year-rows.ts";
import { comparedLabel } from "../compare/compared-label.ts";

/** Rows that say little where nothing stands above them, by how they begin. */
const under: readonly (readonly [RegExp, (label: string) => string])[] = [
  [/起诉·/, (label) => `行政诉讼·${label}`],
  [
    /^[一二四]、/,
    (label) => `${label.replace("结转下年度", "结转下年度继续办理的")}政府信息公开申请`,
  ],
];

/** A row by a name that stands alone: a part of a group of results with the group's name, suits as suits. */
export function rowLabel({ kind, label, cells: [cell] }: YearRow): string {
  const named = kind === "part" && cell ? comparedLabel(cell) : label;
  return under.find(([begins]) => begins.test(named))?.[1](named) ?? named;
}
