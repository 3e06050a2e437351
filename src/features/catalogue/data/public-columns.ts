import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A column (栏目) as the public sees it. */
export interface PublicColumn {
  readonly id: number;
  readonly name: string;
  /** Of the statutory catalogue, by its code. */
  readonly duty: string | null;
  /** The words by which items belong to it. */
  readonly words: readonly string[];
}

/** The columns of an agency, in its order. */
export async function publicColumns(
  db: Queryable,
  agencyId: number,
): Promise<readonly PublicColumn[]> {
  const { rows } = await sql<PublicColumn>`
    select listed.id, listed.name, listed.duty,
      array(select word from catalogue_column_word where column_id = listed.id order by place, word) as words
    from catalogue_column as listed where listed.agency_id = ${agencyId} and listed.ended_on is null
    order by listed.place, listed.id`.execute(db);
  return rows;
}

/** That nothing arose in a period (情况说明), and why. */
export interface PublicStatement {
  readonly id: number;
  readonly fromOn: LocalDate;
  readonly throughOn: LocalDate;
  readonly reason: string;
}

/** What was stated of a column, the last period first. */
export async function publicStatements(
  db: Queryable,
  columnId: number,
): Promise<readonly PublicStatement[]> {
  const { rows } = await sql<PublicStatement>`
    select id, from_on as "fromOn", through_on as "throughOn", reason from catalogue_statement
    where column_id = ${columnId} and taken_back_at is null order by through_on desc, id desc limit 12`.execute(
    db,
  );
  return rows;
}
