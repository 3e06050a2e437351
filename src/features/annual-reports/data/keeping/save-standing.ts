import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";

interface Stands {
  readonly standing: Standing;
  readonly reason: string | null;
  readonly isCurrent: boolean;
}

/** How a version stands from now on. Of a year one version is in force: callers take the other's place first. */
export async function saveStanding(
  trx: Transaction,
  id: number,
  { standing, reason, isCurrent }: Stands,
): Promise<void> {
  await sql`update report set standing = ${standing}, standing_reason = ${reason}, standing_at = now(),
    is_current = ${isCurrent}, revision = revision + 1 where id = ${id}`.execute(trx);
}

/** No version of the agency's year is in force any more. */
export async function leaveNoneInForce(
  trx: Transaction,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<void> {
  await sql`update report set is_current = false, revision = revision + 1
    where agency_id = ${agencyId} and year = ${year} and is_current`.execute(trx);
}

/**
 * Forgets checks of an agency's published reports that compare with one that is not published: they would tell its figures.
 * They are made again afterwards.
 */
export async function forgetTellingChecks(trx: Transaction, agencyId: number): Promise<void> {
  await sql`delete from report_check checked using report own, report previous
    where own.id = checked.report_id and previous.id = checked.previous_report_id
      and own.agency_id = ${agencyId} and own.standing = 'published'
      and (previous.standing <> 'published' or previous.agency_id <> own.agency_id)`.execute(trx);
}
