import { proposedFigures, proposedParts } from "../propose-text.ts";
import type { RecordedYear } from "./recorded-year.ts";

/** A year in which every figure that templates look at, and more parts of each than they name, is `value`. */
export function wholeYear(value: number): RecordedYear {
  const parts = new Map(
    proposedParts.map(
      ([figure, dimension]) =>
        [`${figure}|${dimension}`, partNames.map((name) => ({ name, value }))] as const,
    ),
  );
  const values = new Map(proposedFigures.map((figure) => [figure, value]));
  return { values, parts, receivedLastYear: 7, under: { townships: 7, others: 3 } };
}

/** The same in which nobody was told to pay; `paid`: on earlier notices. */
export function yearWithoutNotices(value: number, paid: number): RecordedYear {
  const { values, ...year } = wholeYear(value);
  const without = new Map([
    ...values,
    ["requests.feeNotices", 0],
    ["requests.feeYuan", paid],
  ] as const);
  return { ...year, values: without };
}

const partNames = ["甲", "乙", "丙", "丁", "戊", "己"];
