import type { CellName } from "./cell-names.ts";

/**
 * The cells that people compare across years and agencies (比较用的数据): documents, decisions and fees of table two, the
 * 总计 column of table three, and table four. The database has a column for each (`migrations/0003-report-figures.ts`).
 */
const cells = [
  "t2.regulations.issued",
  "t2.regulations.repealed",
  "t2.regulations.inForce",
  "t2.normative.issued",
  "t2.normative.repealed",
  "t2.normative.inForce",
  "t2.licensing.decisions",
  "t2.penalty.decisions",
  "t2.coercion.decisions",
  "t2.fees.amountWan",
  "t3.new.total",
  "t3.carriedIn.total",
  "t3.granted.total",
  "t3.partial.total",
  "t3.deniedSecret.total",
  "t3.deniedLaw.total",
  "t3.deniedSafety.total",
  "t3.deniedThirdParty.total",
  "t3.deniedInternal.total",
  "t3.deniedProcess.total",
  "t3.deniedEnforcement.total",
  "t3.deniedInquiry.total",
  "t3.unavailableNotHeld.total",
  "t3.unavailableNotReady.total",
  "t3.unavailableUnclear.total",
  "t3.refusedPetition.total",
  "t3.refusedRepeat.total",
  "t3.refusedPublication.total",
  "t3.refusedExcessive.total",
  "t3.refusedConfirm.total",
  "t3.otherNotCorrected.total",
  "t3.otherUnpaid.total",
  "t3.otherRest.total",
  "t3.otherSingle.total",
  "t3.total.total",
  "t3.carriedOut.total",
  "t4.review.upheld",
  "t4.review.corrected",
  "t4.review.other",
  "t4.review.pending",
  "t4.review.total",
  "t4.direct.upheld",
  "t4.direct.corrected",
  "t4.direct.other",
  "t4.direct.pending",
  "t4.direct.total",
  "t4.afterReview.upheld",
  "t4.afterReview.corrected",
  "t4.afterReview.other",
  "t4.afterReview.pending",
  "t4.afterReview.total",
] as const satisfies readonly CellName[];

export type ComparedCellName = (typeof cells)[number];

/** `t2.normative.inForce` → `t2_normative_in_force`; `t3.carriedIn.total` → `t3_carried_in`. */
export type FigureColumn = {
  readonly [Name in ComparedCellName]: Snake<
    Name extends `t3.${infer Row}.total` ? `t3.${Row}` : Name
  >;
}[ComparedCellName];

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends "." ? "_" : First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : "";

export interface ComparedCell {
  readonly cell: ComparedCellName;
  /** The column of `report_figures` with its figure, `null` where that is not certain. */
  readonly column: FigureColumn;
}

export const comparedCells: readonly ComparedCell[] = cells.map((cell) => ({
  cell,
  column: figureColumn(cell),
}));

/** The column of a compared cell; of table three the row alone, since it is always its 总计. */
export function figureColumn(cell: ComparedCellName): FigureColumn {
  const name = cell.startsWith("t3.") ? cell.replace(/\.total$/, "") : cell;
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return column.replaceAll(".", "_") as FigureColumn;
}
