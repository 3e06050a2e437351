import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Contributed } from "#platform/feature/contribution.ts";
import type { CatalogueBoardAnswer } from "../api/board-answer.ts";
import { readColumns } from "../data/read-columns.ts";
import { type AgencyStanding, emptyStanding, standingsOf } from "../domain/board.ts";
import { type ClockedDuty, type DutyState, dutyState } from "../domain/duty.ts";
import { dutiesAhead } from "../duties/clocked-duties.ts";
import { countLate } from "./late-entries.ts";
import { listStatements } from "./list-statements.ts";

interface Reads {
  readonly db: Queryable;
  readonly contributed: Contributed;
  readonly today: () => LocalDate;
}

/** 栏目预警: by agency what is overdue, due within a week, empty; statements; what came late; and who has no columns at all. */
export async function readBoard(reads: Reads, scope: AgencyScope): Promise<CatalogueBoardAnswer> {
  const { db } = reads;
  const today = reads.today();
  const standings = standingsOf(await readColumns(db, scope, {}), today);
  const late = await countLate(db, scope, { today });
  const stated = Map.groupBy(await listStatements(db, scope, { today }), (one) => one.agencyId);
  const duties = Map.groupBy(await dutiesAhead(reads, scope), (one) => one.agencyId);
  const agencies = [...standings, ...withoutColumns(standings, duties)].map((one) => ({
    ...one,
    id: one.agencyId,
    late: late.get(one.agencyId) ?? 0,
    duties: countedDuties(duties.get(one.agencyId) ?? [], today),
    statements: stated.get(one.agencyId)?.length ?? 0,
  }));
  const urgency = ({ counts, duties: { overdue } }: (typeof agencies)[number]) =>
    (counts.overdue + overdue) * 10_000 + counts.empty * 100 + counts["due-soon"];
  return {
    today,
    agencies: agencies.toSorted((one, other) => urgency(other) - urgency(one)),
    withoutColumns: await agenciesWithout(db, scope),
  };
}

/** Agencies that have something to do by a day, and no column. */
function withoutColumns(
  standings: readonly AgencyStanding[],
  duties: ReadonlyMap<number, readonly ClockedDuty[]>,
): readonly AgencyStanding[] {
  const known = new Set(standings.map(({ agencyId }) => agencyId));
  return [...duties].flatMap(([agencyId, [first]]) =>
    known.has(agencyId) || !first ? [] : [emptyStanding(agencyId, first.agencyName)],
  );
}

function countedDuties(duties: readonly ClockedDuty[], today: LocalDate) {
  const of = (state: DutyState) =>
    duties.filter(({ dueOn }) => dutyState(dueOn, today) === state).length;
  return { overdue: of("overdue"), "due-soon": of("due-soon") };
}

/** Agencies in being without any column. */
async function agenciesWithout(db: Queryable, scope: AgencyScope): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from agency where ${isInScope(scope, "agency.id")} and dissolved_on is null
      and not exists (select from catalogue_column where agency_id = agency.id and ended_on is null)
    order by name collate by_pinyin, id limit 200`.execute(db);
  return rows.map(({ name }) => name);
}
