import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { AskedVersion, StoredVersion } from "../../domain/next-versions.ts";

/**
 * Every stored version of these agencies' reports of these years. The agencies are locked first: until this transaction
 * ends nobody else numbers their versions.
 */
export async function storedVersions(
  trx: Transaction,
  asked: readonly AskedVersion[],
): Promise<readonly StoredVersion[]> {
  const agencies = asked.map(({ agencyId }) => agencyId);
  const years = asked.map(({ year }) => year);
  // In the order of their ids, so that two imports wait for each other and never in a ring.
  await sql`select id from agency where id = any(${agencies}::int[]) order by id
    for no key update`.execute(trx);
  const { rows } = await sql<StoredVersion>`
    select id as "reportId", agency_id as "agencyId", year, version, original_sha256 as sha256
    from report
    where (agency_id, year) in (select * from unnest(${agencies}::int[], ${years}::smallint[]))
    order by agency_id, year, version`.execute(trx);
  return rows;
}
