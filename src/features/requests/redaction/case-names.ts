import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { dateWords } from "#text/chinese/written-date.ts";

/** What a certificate says of the case: whose it is, its number, the day. */
export async function caseNames(db: Queryable, requestId: number, today: LocalDate) {
  const { rows } = await sql<{ readonly agency: string; readonly number: string }>`
    select agency.name as agency, request.number from disclosure_request as request
    join agency on agency.id = request.agency_id where request.id = ${requestId}`.execute(db);
  const { agency = "", number = "" } = rows[0] ?? {};
  return { agency, number, at: dateWords(today) };
}
