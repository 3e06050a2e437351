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
  return { values: new Map(proposedFigures.map((figure) => [figure, value])), parts };
}

const partNames = ["甲", "乙", "丙", "丁", "戊", "己"];
