import type { AnnualReport } from "#report/annual-report.ts";
import { numbersInReport } from "../original-numbers.ts";

interface HeldRow {
  readonly personal_numbers: number | null;
  readonly released_at: string | null;
}

/** Whether an original shows numbers of persons and was not let go; where nobody looked, what was read of it tells. */
export function isHeld(
  { personal_numbers, released_at }: HeldRow,
  report: Pick<AnnualReport, "preface" | "sections">,
): boolean {
  return released_at === null && (personal_numbers ?? numbersInReport(report)) > 0;
}
