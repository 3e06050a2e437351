import { findNarrative } from "#report/narrative/find-narrative.ts";
import type { StatedFigure } from "#report/narrative/stated-figure.ts";
import type { Outcome } from "../check-result.ts";
import type { Subject } from "../subject.ts";
import { checkFeeStatement } from "./narrative-fee.ts";
import { checkParts } from "./narrative-parts.ts";
import { checkShares } from "./narrative-share.ts";
import { checkStatedFigures } from "./narrative-table.ts";

/** `text.table`, `text.parts`, `text.share`, `text.fee-statement`: what the prose states in figures. */
export function checkNarrative({ report }: Subject): readonly Outcome[] {
  const { figures, parts, shares } = findNarrative(report.sections, report.year);
  const own = figures.filter((figure) => isOfYear(figure, report.year));
  return [
    ...checkStatedFigures(report, own),
    ...checkParts(parts),
    ...checkShares(shares),
    ...checkFeeStatement(report, own),
  ];
}

/** A figure of the report's own year: the sentence names that year, or none. */
function isOfYear(figure: StatedFigure, year: number | null): boolean {
  return figure.year === null || figure.year === year;
}
