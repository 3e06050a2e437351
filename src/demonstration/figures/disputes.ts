import { type CellName, disputeColumns, disputeKinds } from "#report/form/cell-names.ts";
import type { Random } from "../random.ts";

/** How many disputes of each kind come for one that is expected a year. */
const kindShares = { review: 0.7, direct: 0.12, afterReview: 0.18 } as const;

/** Table four: reviews and lawsuits about disclosure, `mean` expected a year. */
export function disputeCells(mean: number, random: Random): Map<CellName, number> {
  const cells = new Map<CellName, number>();
  for (const kind of disputeKinds) {
    const counts = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    for (let each = random.times(mean * kindShares[kind]); each > 0; each -= 1) {
      counts[resultOf(random.fraction())] += 1;
      counts.total += 1;
    }
    for (const column of disputeColumns) cells.set(`t4.${kind}.${column}`, counts[column]);
  }
  return cells;
}

function resultOf(lot: number): "upheld" | "corrected" | "other" | "pending" {
  if (lot < 0.58) return "upheld";
  if (lot < 0.7) return "corrected";
  return lot < 0.88 ? "other" : "pending";
}
