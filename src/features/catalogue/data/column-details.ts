import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

export interface StatementLine {
  readonly id: number;
  readonly fromOn: LocalDate;
  readonly throughOn: LocalDate;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** Statements of a column that stand, the newest first. */
export async function statementsOf(
  db: Queryable,
  columnId: number,
): Promise<readonly StatementLine[]> {
  const { rows } = await sql<StatementLine>`
    select id, from_on as "fromOn", through_on as "throughOn", reason, made_by as "madeBy", made_at as "madeAt"
    from catalogue_statement where column_id = ${columnId} and taken_back_at is null
    order by through_on desc, id desc limit 50`.execute(db);
  return rows;
}

export interface EntryLine {
  readonly id: number;
  readonly title: string;
  readonly path: string;
  readonly formedOn: LocalDate | null;
  readonly publishedOn: LocalDate;
}

/** The newest items that a column gathers. */
export async function entriesOf(
  db: Queryable,
  columnId: number,
  limit: number,
): Promise<readonly EntryLine[]> {
  const { rows } = await sql<EntryLine>`
    select entry.id, entry.title, entry.path, entry.formed_on as "formedOn", entry.published_on as "publishedOn"
    from catalogue_column_word as named join column_entry as entry
      on entry.agency_id = named.agency_id and entry.word = named.word
    where named.column_id = ${columnId}
    order by entry.published_on desc, entry.id desc limit ${limit}`.execute(db);
  return rows;
}
