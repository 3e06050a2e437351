import type { RollupAnswer } from "../data/rollup-answers.ts";
import type { ReportFound } from "./reports-found.ts";

export interface TakesInAsked {
  readonly agencyId: number;
  readonly report: ReportFound;
  /** All agencies under it. */
  readonly under: readonly number[];
  readonly answers: ReadonlyMap<string, RollupAnswer>;
}

/** By which the answer about a version is found. */
export function includesKey({ reportId }: Pick<ReportFound, "reportId">): string {
  return `includes:${reportId}`;
}

/** Whether it has to be asked whether a report takes in those under the agency: a file that does not say, of one that has any. */
export function isAsked({ report, under }: Pick<TakesInAsked, "report" | "under">): boolean {
  return report.adds === null && under.length > 0;
}

/** Whose figures a report has beside the agency's own; `asked`: nobody has said yet. */
export function takesIn(asked: TakesInAsked): readonly number[] | "asked" {
  const { agencyId, report, under, answers } = asked;
  if (report.adds !== null) return report.adds.filter((id) => id !== agencyId);
  if (!isAsked(asked)) return [];
  switch (answers.get(includesKey(report))?.answer) {
    case "included":
      return under;
    case "own":
      return [];
    default:
      return "asked";
  }
}
