import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldRow } from "../domain/official-table.ts";

/** The catalogue of one field, in the order in which its rows came. */
export interface FieldCatalogue {
  readonly field: string;
  readonly rows: readonly FieldRow[];
}

type Row = FieldRow & { readonly field: string };

/** The catalogues of an agency, field by field. */
export async function readFields(
  db: Queryable,
  agencyId: number,
): Promise<readonly FieldCatalogue[]> {
  const { rows } = await sql<Row>`
    select field, first_matter as "firstMatter", second_matter as "secondMatter", third_matter as "thirdMatter",
      content, basis, time_limit as "timeLimit", discloser, channels, audience, way, level
    from field_catalogue_row where agency_id = ${agencyId} and voided_at is null
    order by entered_on, id`.execute(db);
  return [...Map.groupBy(rows, ({ field }) => field)].map(([field, some]) => ({
    field,
    rows: some.map(({ field: _, ...row }) => row),
  }));
}
