import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Standing } from "../../domain/standing.ts";

/** A version as acts over it need it. */
export interface KeptVersion {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly version: number;
  readonly standing: Standing;
  readonly isCurrent: boolean;
  readonly revision: number;
  readonly sha256: string;
}

/**
 * A version within the scope, kept from other acts until the transaction ends; its agency is locked before it, so that nobody
 * else numbers versions of it meanwhile.
 */
export async function lockVersion(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<KeptVersion | undefined> {
  await sql`select from agency where id = (select agency_id from report where id = ${id})
    for no key update`.execute(trx);
  const { rows } = await sql<KeptVersion>`
    select report.id, agency_id as "agencyId", agency.name as "agencyName", year, version, standing,
      is_current as "isCurrent", revision, original_sha256 as sha256
    from report join agency on agency.id = report.agency_id
    where report.id = ${id} and ${isInScope(scope, "report.agency_id")}
    for update of report`.execute(trx);
  return rows[0];
}
