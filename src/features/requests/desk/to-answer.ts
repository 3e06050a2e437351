import { type RawBuilder, sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting, AwaitingOne } from "#platform/feature/office-places.ts";
import { bucketSql } from "../board/bucket-sql.ts";
import { type Bucket, bucketDays } from "../domain/board/buckets.ts";

/** How many of the cases the 工作台 names. */
const mostNamed = 5;

/**
 * What awaits who works on cases: replies that are late or fall due (条例第三十三条); limits of others that ran out, of which the
 * agency may now end the case (第三十条) or goes on (第三十二条); notes of supervision.
 */
export const toAnswer: AtWorkbench = {
  permission: "requests.edit",
  awaiting: async (db, { scope, today }) => {
    const bucket = bucketSql(bucketDays(today, officeCalendar()));
    const inBucket = (...some: readonly Bucket[]) => sql`${bucket} = any(${some}::text[])`;
    const board = (one: Bucket) => `/requests/board?bucket=${one}`;
    const silent = sql`request.step = 'consultation' and request.awaited_by < ${today}::date`;
    return [
      await cases(db, scope, {
        ...{ name: "逾期未答复的申请", state: "late", path: board("late") },
        condition: inBucket("late"),
      }),
      await cases(db, scope, {
        ...{ name: "快到期的申请", state: "due", path: "/requests/board" },
        condition: inBucket("today", "within3"),
      }),
      await cases(db, scope, {
        ...{ name: "逾期未补正、未缴费，可以终止办理", state: "awaits", path: board("lapsed") },
        condition: inBucket("lapsed"),
        day: "awaited_by",
      }),
      await cases(db, scope, {
        ...{ name: "征求意见期满未答复，期限恢复计算", state: "awaits", path: "/requests/board" },
        condition: silent,
        day: "awaited_by",
      }),
      await supervised(db, scope),
    ];
  },
};

interface Kind extends Pick<Awaiting, "name" | "state" | "path"> {
  readonly condition: RawBuilder<unknown>;
  /** The day by which they are told of. */
  readonly day?: "due_on" | "awaited_by";
}

type Named = AwaitingOne & { readonly count: number };

async function cases(
  db: Queryable,
  scope: AgencyScope,
  { condition, day = "due_on", ...kind }: Kind,
): Promise<Awaiting> {
  const on = sql.ref(`request.${day}`);
  const { rows } = await sql<Named>`
    select request.id, request.number || ' ' || request.subject as title, agency.name as detail,
      '/requests?request=' || request.id as path, ${on} as "dueOn", count(*) over ()::integer as count
    from request_in_hand as request join agency on agency.id = request.agency_id
    where ${isInScope(scope, "request.agency_id")} and ${condition}
    order by ${on}, request.id limit ${mostNamed}`.execute(db);
  return awaitingOf(kind, rows);
}

/** 待答复的督办. */
async function supervised(db: Queryable, scope: AgencyScope): Promise<Awaiting> {
  const { rows } = await sql<Named>`
    select asked.id, request.number || ' ' || asked.note as title, agency.name as detail,
      '/requests?request=' || request.id as path, asked.answer_by as "dueOn",
      count(*) over ()::integer as count
    from request_supervision as asked join disclosure_request as request on request.id = asked.request_id
    join agency on agency.id = request.agency_id
    where asked.answer is null and request.voided_at is null and ${isInScope(scope, "request.agency_id")}
    order by asked.answer_by, asked.id limit ${mostNamed}`.execute(db);
  const kind = { name: "待答复的督办", state: "awaits", path: "/requests/board" } as const;
  return awaitingOf(kind, rows);
}

function awaitingOf(
  kind: Pick<Awaiting, "name" | "state" | "path">,
  rows: readonly Named[],
): Awaiting {
  const first = rows.map(({ count: _, ...one }) => one);
  return { ...kind, count: rows[0]?.count ?? 0, first };
}
