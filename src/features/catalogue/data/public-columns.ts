import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { systemsDuty } from "../domain/column.ts";

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

/** A word by which items of an agency belong to its 公开制度. */
export interface SystemsWord {
  readonly agencyId: number;
  readonly word: string;
}

/** The words of the columns of 公开制度, of an agency or of all. */
export async function systemsWords(
  db: Queryable,
  agencyId: number | undefined,
): Promise<readonly SystemsWord[]> {
  const { rows } = await sql<SystemsWord>`
    select named.agency_id as "agencyId", named.word
    from catalogue_column as listed join catalogue_column_word as named on named.column_id = listed.id
    where listed.duty = ${systemsDuty} and listed.ended_on is null
      and ${agencyId === undefined ? sql`true` : sql`listed.agency_id = ${agencyId}`}
    order by named.agency_id, named.word`.execute(db);
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
