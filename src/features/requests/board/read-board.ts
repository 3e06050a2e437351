import { sql } from "kysely";
import { addDays, type LocalDate, weekday } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { BoardAnswer, BoardGroup } from "../api/board/board-answer.ts";
import { type Bucket, bucketDays } from "../domain/board/buckets.ts";
import { type BoardAsked, ofBothKinds, openCases } from "./board-filters.ts";
import { bucketSql } from "./bucket-sql.ts";

interface Asked {
  readonly filters: BoardAsked;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** Open cases by how urgent they are: all together, by who has them in hand, and those whose last day is next week. */
export async function readBoard(
  db: Queryable,
  scope: AgencyScope,
  { filters, today, calendar }: Asked,
): Promise<BoardAnswer> {
  const { bucket: _, from: _from, to: _to, ...whose } = filters;
  const { rows } = await sql<GroupRow>`
    select open.bucket, open.agency_id as "agencyId", agency.name as "agencyName", open.section,
      open.officer_id as "officerId", person.name as "officerName", sum(open.count)::integer as count
    from (${ofBothKinds(
      (view) => sql`
      select ${bucketSql(bucketDays(today, calendar))} as bucket, request.agency_id, request.section,
        request.officer_id, count(*) as count
      from ${view} as request where ${openCases(scope, whose)} group by 1, 2, 3, 4`,
    )}) as open
    join agency on agency.id = open.agency_id left join person on person.id = open.officer_id
    group by 1, 2, 3, 4, 5, 6`.execute(db);
  const week = nextWeek(today);
  const due = await sql<{ readonly count: number }>`
    select sum(count)::integer as count from (${ofBothKinds(
      (view) => sql`
      select count(*) as count from ${view} as request
      where ${openCases(scope, { ...whose, ...week })}`,
    )}) as kind`.execute(db);
  return {
    today,
    counts: countsOf(rows),
    nextWeek: { ...week, count: due.rows[0]?.count ?? 0 },
    groups: groupsOf(rows),
  };
}

interface GroupRow extends Omit<BoardGroup, "counts" | "total"> {
  readonly bucket: Bucket;
  readonly count: number;
}

function countsOf(rows: readonly GroupRow[]): Readonly<Partial<Record<Bucket, number>>> {
  const counts: Partial<Record<Bucket, number>> = {};
  for (const { bucket, count } of rows) counts[bucket] = (counts[bucket] ?? 0) + count;
  return counts;
}

/** Groups that the screen shows. */
const mostGroups = 200;

/** By who has the cases in hand; who has the most that is late or falls due stands first. */
function groupsOf(rows: readonly GroupRow[]): readonly BoardGroup[] {
  const byKey = Map.groupBy(rows, ({ agencyId, section, officerId }) =>
    JSON.stringify([agencyId, section, officerId]),
  );
  return [...byKey.values()]
    .flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const { bucket: _, count: __, ...whose } = first;
      return [
        {
          ...whose,
          counts: countsOf(some),
          total: some.reduce((sum, { count }) => sum + count, 0),
        },
      ];
    })
    .toSorted((one, other) => urgencyOf(other) - urgencyOf(one) || other.total - one.total)
    .slice(0, mostGroups);
}

function urgencyOf({ counts }: BoardGroup): number {
  return (counts.late ?? 0) * 1_000 + (counts.today ?? 0) * 100 + (counts.within3 ?? 0);
}

/** Monday to Sunday of the next week. */
function nextWeek(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = addDays(today, 8 - weekday(today));
  return { from, to: addDays(from, 6) };
}
