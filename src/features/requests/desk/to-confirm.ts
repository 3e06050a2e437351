import { sql } from "kysely";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { AtWorkbench, AwaitingOne } from "#platform/feature/office-places.ts";
import { isWaiting } from "../data/waiting.ts";

/** How many of the cases the 工作台 names. */
const mostNamed = 5;

/** Requests that came on the site and wait for the office to confirm the receipt (第三十一条), the oldest first. */
export const toConfirm: AtWorkbench = {
  permission: "requests.edit",
  awaiting: async (db, { scope }) => {
    const { rows } = await sql<AwaitingOne & { readonly count: number }>`
      select request.id, request.number || ' ' || request.subject as title, agency.name as detail,
        '/requests?request=' || request.id as path, count(*) over ()::integer as count
      from request_application as application
      join disclosure_request as request on request.id = application.request_id
      join agency on agency.id = request.agency_id
      where ${isInScope(scope, "request.agency_id")} and request.voided_at is null
        and ${isWaiting}
      order by application.submitted_at, request.id limit ${mostNamed}`.execute(db);
    const first = rows.map(({ count: _, ...one }) => one);
    const count = rows[0]?.count ?? 0;
    const path = "/requests?state=waiting";
    return [{ name: "网上提交、待登记的申请", state: "awaits", count, first, path }];
  },
};
