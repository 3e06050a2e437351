import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";
import type { ReportTables } from "../tables.ts";

/** How a version of the scope stands, which is there. */
export async function standingOf(
  db: Queryable,
  scope: AgencyScope,
  reportId: number,
): Promise<Standing> {
  const { standing } = await db
    .withTables<ReportTables>()
    .selectFrom("report")
    .select("standing")
    .where("id", "=", reportId)
    .where(isInScope(scope, "agency_id"))
    .executeTakeFirstOrThrow();
  return standing;
}
