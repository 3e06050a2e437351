import { sql } from "kysely";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { isWaiting } from "../data/waiting.ts";
import { isHandled } from "../data/who-handles.ts";

/** How many of the agencies the 工作台 names. */
const mostNamed = 5;

interface Agency {
  readonly id: number;
  readonly title: string;
  readonly waiting: number;
  readonly count: number;
}

/** Who appoints people, and who answers for the work: each sees agencies that work here and where nobody handles requests. */
const permissions = ["people.invite", "requests.supervise"] as const;

/** 没有人办理依申请公开: agencies with people of their own, or with a request that waits, and nobody to handle it. */
export const nobodyHandles: readonly AtWorkbench[] = permissions.map((permission) => ({
  permission,
  awaiting: async (db, { scope }): Promise<readonly Awaiting[]> => {
    const { rows } = await sql<Agency>`
      with unhandled as (
        select agency.id, agency.name, (
            select count(*)::integer from disclosure_request as request
            where request.agency_id = agency.id and request.voided_at is null and ${isWaiting}
          ) as waiting
        from agency where ${isInScope(scope, "agency.id")} and agency.dissolved_on is null
          and not ${isHandled(sql`agency.id`)}
      )
      select id, name as title, waiting, count(*) over ()::integer as count from unhandled
      where waiting > 0 or exists (select from held_role where held_role.agency_id = unhandled.id)
      order by waiting desc, name, id limit ${mostNamed}`.execute(db);
    const first = rows.map(({ id, title, waiting }) => ({
      id,
      title,
      detail: waiting > 0 ? `网上申请 ${waiting} 件没有人登记` : "请指定承办人员",
      path: `/agencies?${new URLSearchParams({ q: title, agency: `${id}` })}`,
    }));
    const isLate = rows.some(({ waiting }) => waiting > 0);
    const path = permission === "people.invite" ? "/people" : "/requests?state=waiting";
    const name = "没有人办理依申请公开的机关";
    return [{ name, state: isLate ? "late" : "awaits", count: rows[0]?.count ?? 0, first, path }];
  },
}));
