import type { AnnualReport } from "#report/annual-report.ts";
import { numbersInReport } from "../../original-numbers.ts";

interface HeldRow {
  readonly personal_numbers: number | null;
  readonly is_cut_short: boolean;
  readonly held_at: string | null;
  readonly released_at: string | null;
}

/** What of an original's row says whether it waits. */
export const holdColumns = ["personal_numbers", "is_cut_short", "held_at", "released_at"] as const;

/**
 * Whether an original is held by hand, or shows numbers of persons or was not looked through to its end, and was not let
 * go; where nobody looked, what was read of it tells.
 */
export function isHeld(
  { personal_numbers, is_cut_short, held_at, released_at }: HeldRow,
  report: Pick<AnnualReport, "preface" | "sections">,
): boolean {
  if (held_at !== null) return true;
  if (released_at !== null) return false;
  return is_cut_short || (personal_numbers ?? numbersInReport(report)) > 0;
}
