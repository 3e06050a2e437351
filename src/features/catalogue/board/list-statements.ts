import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { StatementShown } from "../api/board-answer.ts";
import { daysBack } from "./late-entries.ts";

interface Asked {
  readonly agency?: number;
  readonly today: LocalDate;
}

/** Statements (情况说明) that stand, of periods that ended in the last year, the newest first. */
export async function listStatements(
  db: Queryable,
  scope: AgencyScope,
  { agency, today }: Asked,
): Promise<readonly StatementShown[]> {
  const { rows } = await sql<StatementShown>`
    select stated.id, stated.column_id as "columnId", listed.name as "columnName", stated.agency_id as "agencyId",
      agency.name as "agencyName", stated.from_on as "fromOn", stated.through_on as "throughOn", stated.reason,
      stated.made_by as "madeBy", stated.made_at as "madeAt"
    from catalogue_statement as stated join catalogue_column as listed on listed.id = stated.column_id
    join agency on agency.id = stated.agency_id
    where stated.taken_back_at is null and listed.ended_on is null
      and stated.through_on > ${addDays(today, -daysBack)}::date
      and ${isInScope(scope, "stated.agency_id")}
      and ${agency === undefined ? sql`true` : sql`stated.agency_id = ${agency}`}
    order by stated.through_on desc, stated.id desc limit 1000`.execute(db);
  return rows;
}
