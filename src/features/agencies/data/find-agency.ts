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
  /** It is no more (已撤销), since when, and who took over where that is known. */
  readonly dissolved: Dissolved | null;
}

export interface Dissolved {
  readonly on: LocalDate;
  readonly successor: { readonly id: number; readonly name: string } | null;
}

/** `undefined` when there is no such agency. */
export async function findAgency(
  db: Queryable,
  agencyId: number,
): Promise<FoundAgency | undefined> {
  const { rows } = await sql<Row>`
    select agency.id, agency.name, agency.kind, region.code as "regionCode",
      region.name as "regionName", agency.dissolved_on as "dissolvedOn",
      successor.id as "successorId", successor.name as "successorName"
    from agency
    join region on region.code = agency.region_code
    left join agency as successor on successor.id = agency.successor_id
    where agency.id = ${agencyId}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { id, name, kind, regionCode, regionName } = row;
  return { id, name, kind, regionCode, regionName, dissolved: dissolvedOf(row) };
}

interface Row extends Omit<FoundAgency, "dissolved"> {
  readonly dissolvedOn: LocalDate | null;
  readonly successorId: number | null;
  readonly successorName: string | null;
}

function dissolvedOf({ dissolvedOn, successorId, successorName }: Row): Dissolved | null {
  if (dissolvedOn === null) return null;
  const isKnown = successorId !== null && successorName !== null;
  return { on: dissolvedOn, successor: isKnown ? { id: successorId, name: successorName } : null };
}
