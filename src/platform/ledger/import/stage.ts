import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";
import type { RowValues } from "../column.ts";
import type { CallRow } from "../kind.ts";

/** A row of the call as it is set aside until all of the call is read. */
export interface StagedRow extends CallRow {
  /** The place of its file in the call. */
  readonly file: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly isFailed: boolean;
}

/** Makes room for the rows of this transaction; it is gone with it. */
export async function makeStage(trx: Transaction): Promise<void> {
  await sql`create temporary table ledger_row (
    seq integer primary key, file smallint not null, sheet text, row integer not null,
    owner text not null, key text not null, content jsonb not null, is_failed boolean not null
  ) on commit drop`.execute(trx);
}

export async function stageRows(trx: Transaction, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const all = <Value>(of: (row: StagedRow) => Value) => rows.map(of);
  await sql`insert into ledger_row
    select * from unnest(${all(({ seq }) => seq)}::integer[], ${all(({ file }) => file)}::smallint[],
      ${all(({ sheet }) => sheet)}::text[], ${all(({ row }) => row)}::integer[],
      ${all(({ owner }) => owner)}::text[], ${all(({ key }) => key)}::text[],
      ${all(({ values }) => JSON.stringify(values))}::jsonb[],
      ${all(({ isFailed }) => isFailed)}::boolean[])`.execute(trx);
}

/** To be called when all rows are there, so that the server knows how many they are. */
export async function closeStage(trx: Transaction): Promise<void> {
  await sql`create index on ledger_row (owner, key)`.execute(trx);
  await sql`analyze ledger_row`.execute(trx);
}

export async function failStaged(trx: Transaction, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  await sql`update ledger_row set is_failed = true where seq = any(${[...seqs]}::integer[])`.execute(
    trx,
  );
}

/** Takes rows out that say no more than another does. */
export async function dropStaged(trx: Transaction, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  await sql`delete from ledger_row where seq = any(${[...seqs]}::integer[])`.execute(trx);
}

/** A row whose key an earlier one of the call has. */
export interface RepeatedRow {
  readonly seq: number;
  readonly file: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly first: number;
  readonly firstFile: number;
  readonly firstSheet: string | null;
  readonly firstRow: number;
  /** What the rows hold in their key's first column. */
  readonly value: string;
  readonly firstValue: string;
  /** Every row of this key says the same. */
  readonly isEqual: boolean;
}

/** `column`: the code of the key's first column. */
export async function repeatedRows(
  trx: Transaction,
  column: string,
): Promise<readonly RepeatedRow[]> {
  const { rows } = await sql<RepeatedRow>`
    with repeated as (
      select owner, key, min(seq) as first, count(distinct content) = 1 as "isEqual"
      from ledger_row where not is_failed group by owner, key having count(*) > 1
    )
    select again.seq, again.file, again.sheet, again.row, first.seq as first, first.file as "firstFile",
      first.sheet as "firstSheet", first.row as "firstRow", "isEqual",
      coalesce(again.content->>${column}, '') as value, coalesce(first.content->>${column}, '') as "firstValue"
    from repeated join ledger_row as again using (owner, key)
    join ledger_row as first on first.seq = repeated.first
    where again.seq <> first.seq and not again.is_failed order by again.seq`.execute(trx);
  return rows;
}

/** The rows in order, some at a time: those that are right, or those that are not. */
export function stagedRows(
  trx: Transaction,
  { isFailed }: { readonly isFailed: boolean },
): AsyncIterable<readonly StagedRow[]> {
  return inTurn(trx, isFailed);
}

const atOnce = 1_000;

async function* inTurn(trx: Transaction, isFailed: boolean): AsyncGenerator<readonly StagedRow[]> {
  // By number and not by a cursor: other queries come between.
  for (let after = -1; ; ) {
    const { rows } = await sql<StagedRow & { readonly values: RowValues }>`
      select seq, file, sheet, row, owner, key, content as values, is_failed as "isFailed"
      from ledger_row where seq > ${after} and is_failed = ${isFailed}
      order by seq limit ${sql.lit(atOnce)}`.execute(trx);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.seq ?? after;
  }
}
