import type { ReportCell } from "#report/annual-report.ts";

/** Whether a cell stands somewhere in the original, so that its figure leads there; what is not there leads nowhere. */
export function isPlaced({ state }: ReportCell): boolean {
  return state !== "missing" && state !== "lost";
}
