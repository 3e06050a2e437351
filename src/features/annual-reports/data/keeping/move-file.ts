import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { KeptVersion } from "./lock-version.ts";

/** Where a file is to stand. */
export interface PlaceAt {
  readonly agencyName: string;
  /** The highest number of a version there; 0 where there is none. */
  readonly lastVersion: number;
  readonly hasInForce: boolean;
  /** The version as which the very file is there already. */
  readonly sameFileVersion: number | null;
}

interface Asked {
  readonly agencyId: number;
  readonly year: number;
  readonly sha256: string;
}

/** An agency within the scope and what it has of the year, locked; `undefined`: there is no such agency. */
export async function lockPlace(
  trx: Transaction,
  scope: AgencyScope,
  { agencyId, year, sha256 }: Asked,
): Promise<PlaceAt | undefined> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from agency where id = ${agencyId} and ${isInScope(scope, "agency.id")}
    for no key update`.execute(trx);
  const [agency] = rows;
  if (!agency) return;
  const { rows: found } = await sql<Omit<PlaceAt, "agencyName">>`
    select coalesce(max(version), 0)::int as "lastVersion", coalesce(bool_or(is_current), false) as "hasInForce",
      max(version) filter (where original_sha256 = ${sha256}) as "sameFileVersion"
    from report where agency_id = ${agencyId} and year = ${year}`.execute(trx);
  const [place] = found;
  return place && { agencyName: agency.name, ...place };
}

interface To {
  readonly agencyId: number;
  readonly year: number;
  readonly place: PlaceAt;
}

/** Moves a file's versions behind those that are there; what is published there already stays in force. */
export async function moveFile(
  trx: Transaction,
  { agencyId, year, sha256 }: KeptVersion,
  to: To,
): Promise<void> {
  const { hasInForce, lastVersion } = to.place;
  await sql`
    with moved as (
      select id, row_number() over (order by version) as nth from report
      where agency_id = ${agencyId} and year = ${year} and original_sha256 = ${sha256}
    )
    update report set agency_id = ${to.agencyId}, year = ${to.year},
      version = ${lastVersion} + moved.nth, revision = revision + 1,
      is_current = is_current and not ${hasInForce},
      standing = case when standing = 'published' and ${hasInForce} then 'held' else standing end
    from moved where moved.id = report.id`.execute(trx);
  // What their findings compare with is another agency's by now.
  await sql`delete from report_check using report where report.id = report_id
    and report.agency_id = ${to.agencyId} and report.original_sha256 = ${sha256}`.execute(trx);
}
