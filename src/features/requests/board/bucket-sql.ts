import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Bucket, BucketDays } from "../domain/board/buckets.ts";

/** The bucket on a day of a case in hand: `request` is of the view `request_in_hand`. */
export function bucketSql(days: BucketDays): RawBuilder<Bucket> {
  const today = sql`${days.today}::date`;
  return sql<Bucket>`case
    when request.step in ('correction', 'payment') and request.awaited_by < ${today} then 'lapsed'
    when request.step in ('confirmation', 'correction', 'payment') then 'waiting'
    when request.step = 'consultation' and coalesce(request.awaited_by >= ${today}, true) then 'suspended'
    when request.due_on < ${today} then 'late'
    when request.due_on = ${today} then 'today'
    when ${within(days, { count: 3, last: days.within3 })} then 'within3'
    when ${within(days, { count: 7, last: days.within7 })} then 'within7'
    when request.due_on is not null or request.certain_left is not null then 'later'
    else 'uncertain' end`;
}

interface Within {
  readonly count: number;
  readonly last: LocalDate | null;
}

/** Within so many working days: by its day, or, behind the loaded years, by the days that are certain. */
function within({ loadedThrough, loadedLeft }: BucketDays, { count, last }: Within) {
  const byDay =
    last === null ? sql`request.due_on is not null` : sql`request.due_on <= ${last}::date`;
  if (loadedThrough === null || loadedLeft === null) return byDay;
  return sql`(${byDay} or (request.due_on is null and request.certain_through = ${loadedThrough}::date
    and request.certain_left <= ${count - loadedLeft}::integer))`;
}
