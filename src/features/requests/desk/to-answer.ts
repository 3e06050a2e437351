import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting, AwaitingOne } from "#platform/feature/office-places.ts";

/** How many of the cases the 工作台 names. */
const mostNamed = 5;

/** Days before its last one from which a case is told of. */
const daysAhead = 7;

/** Cases without a reply (未答复): those whose last day (条例第三十三条) is over, and those whose last day is near. */
export const toAnswer: AtWorkbench = {
  permission: "requests.edit",
  awaiting: async (db, { scope, today }) => {
    const soon = addDays(today, daysAhead);
    return [
      await cases(db, scope, { name: "逾期未答复的申请", state: "late", from: null, to: today }),
      await cases(db, scope, { name: "快到期的申请", state: "due", from: today, to: soon }),
    ];
  },
};

interface Due extends Pick<Awaiting, "name" | "state"> {
  /** The first last day that counts; `null`: whatever it was. */
  readonly from: LocalDate | null;
  /** The first that does not. */
  readonly to: LocalDate;
}

async function cases(
  db: Queryable,
  scope: AgencyScope,
  { name, state, from, to }: Due,
): Promise<Awaiting> {
  const { rows } = await sql<AwaitingOne & { readonly count: number }>`
    select request.id, request.number || ' ' || request.subject as title, agency.name as detail,
      '/requests?request=' || request.id as path, request.due_on as "dueOn", count(*) over ()::integer as count
    from disclosure_request as request join agency on agency.id = request.agency_id
    where ${isInScope(scope, "request.agency_id")} and request.voided_at is null
      and request.replied_on is null and request.due_on < ${to}::date
      and ${from === null ? sql`true` : sql`request.due_on >= ${from}::date`}
    order by request.due_on, request.id limit ${mostNamed}`.execute(db);
  const first = rows.map(({ count: _, ...one }) => one);
  return { name, state, count: rows[0]?.count ?? 0, first, path: "/requests?state=open" };
}
