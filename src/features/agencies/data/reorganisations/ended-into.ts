import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

export interface EndedInto {
  readonly id: number;
  /** What it was called on its last day. */
  readonly name: string;
}

/** The agencies that ended in a year and whose records came to one, through however many. */
export async function endedInto(
  db: Queryable,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<readonly EndedInto[]> {
  const { rows } = await sql<EndedInto>`
    select agency.id, agency.name from agency_stand_in as stand_in
    join agency on agency.id = stand_in.predecessor_id
    where stand_in.agency_id = ${agencyId}
      and agency.dissolved_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    order by agency.dissolved_on, agency.id`.execute(db);
  return rows;
}
