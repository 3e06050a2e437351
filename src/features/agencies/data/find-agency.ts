import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AgencyKind } from "../domain/agency.ts";

/** An agency and where it stands. */
export interface FoundAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  /** It is no more (已撤销) since this day; `null`: it is there. */
  readonly dissolvedOn: LocalDate | null;
}

/** `undefined` when there is no such agency. */
export async function findAgency(
  db: Queryable,
  agencyId: number,
): Promise<FoundAgency | undefined> {
  const { rows } = await sql<FoundAgency>`
    select agency.id, agency.name, agency.kind, region.code as "regionCode",
      region.name as "regionName", agency.dissolved_on as "dissolvedOn"
    from agency join region on region.code = agency.region_code
    where agency.id = ${agencyId}`.execute(db);
  return rows[0];
}
