import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Contributed, Shelf } from "#platform/feature/contribution.ts";
import { type ClockedDuty, dutyDaysAhead } from "../domain/duty.ts";

interface DutiesAsked {
  /** Those that are due on this day or before. */
  readonly through: LocalDate;
}

/** What agencies have still to do, as the room that has the records knows it. */
export type FindsDuties = (
  db: Queryable,
  scope: AgencyScope,
  asked: DutiesAsked,
) => Promise<readonly ClockedDuty[]>;

/** 到期事项: of rooms whose records have limits by the catalogue. */
export const clockedDuties: Shelf<FindsDuties> = { name: "clocked-duties" };

interface Finds {
  readonly db: Queryable;
  readonly contributed: Contributed;
  readonly today: () => LocalDate;
}

/** Everything that is overdue or due within a week, what is due first first. */
export async function dutiesAhead(
  { db, contributed, today }: Finds,
  scope: AgencyScope,
): Promise<readonly ClockedDuty[]> {
  const through = addDays(today(), dutyDaysAhead);
  const found = await Promise.all(
    contributed(clockedDuties).map((find) => find(db, scope, { through })),
  );
  return found.flat().toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}
