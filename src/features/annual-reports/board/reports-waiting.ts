import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Shelf } from "#platform/feature/contribution.ts";

/** What a room that writes reports tells of a year: since which day reports wait, signed by the agency's own people, by agency. */
export type ReportsWaitingOf = (
  db: Queryable,
  year: number,
) => Promise<ReadonlyMap<number, LocalDate>>;

/** 已报送、未公布: asked before an agency is said to have handed in nothing. */
export const reportsWaiting: Shelf<ReportsWaitingOf> = { name: "reports-waiting" };

export async function waitingSince(
  db: Queryable,
  asked: readonly ReportsWaitingOf[],
  year: number,
): Promise<ReadonlyMap<number, LocalDate>> {
  const found = await Promise.all(asked.map((waiting) => waiting(db, year)));
  return new Map(found.flatMap((one) => [...one]));
}
