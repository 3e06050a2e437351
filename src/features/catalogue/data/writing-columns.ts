import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ColumnContent } from "../domain/column.ts";

/** A column (栏目) as who writes for it needs it. */
export interface WritingColumn
  extends Pick<ColumnContent, "name" | "duty" | "limit" | "limitDays"> {
  /** The words by which items belong to it, its name among them. */
  readonly words: readonly string[];
}

/** The columns in use of an agency, in its order. */
export async function writingColumns(
  db: Queryable,
  agencyId: number,
): Promise<readonly WritingColumn[]> {
  const { rows } = await sql<WritingColumn>`
    select listed.name, listed.duty, listed.limit_by as "limit", listed.limit_days as "limitDays",
      array(select word from catalogue_column_word where column_id = listed.id order by place, word) as words
    from catalogue_column as listed where listed.agency_id = ${agencyId} and listed.ended_on is null
    order by listed.place, listed.id`.execute(db);
  return rows;
}
