import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";

/** A cell that an import changed; personal data sealed. */
export interface ChangedCell {
  readonly id: number;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

const recordsAtOnce = 2_000;

/** The records that an import made, some at a time. */
export async function* madeBy(
  trx: Transaction,
  importId: number,
): AsyncGenerator<readonly number[]> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ readonly id: number }>`
      select record_id::float8 as id from ledger_new_record
      where import_id = ${importId} and record_id > ${after}
      order by record_id limit ${sql.lit(recordsAtOnce)}`.execute(trx);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < recordsAtOnce) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** The cells that it changed, by record, some records at a time. */
export async function* changedBy(
  trx: Transaction,
  importId: number,
): AsyncGenerator<ReadonlyMap<number, readonly ChangedCell[]>> {
  for (let after = 0; ; ) {
    const { rows } = await sql<ChangedCell>`
      with touched as (
        select distinct record_id from ledger_amendment
        where import_id = ${importId} and record_id > ${after}
        order by record_id limit ${sql.lit(recordsAtOnce)}
      )
      select record_id::float8 as id, column_code as column, old_value as before, new_value as after
      from ledger_amendment join touched using (record_id)
      where import_id = ${importId} order by record_id, ledger_amendment.id`.execute(trx);
    const records = Map.groupBy(rows, ({ id }) => id);
    if (records.size > 0) yield records;
    if (records.size < recordsAtOnce) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Of some records of a kind: those that something amended after an import, imports that were taken back left aside. */
export async function amendedSince(
  trx: Transaction,
  { kind, importId }: { readonly kind: string; readonly importId: number },
  ids: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct later.record_id::float8 as id
    from ledger_amendment as later left join ledger_import as done on done.id = later.import_id
    where later.kind = ${kind} and later.record_id = any(${[...ids]}::bigint[])
      and done.undone_at is null and (later.import_id > ${importId} or later.import_id is null
        and later.amended_at >= (select imported_at from ledger_import where id = ${importId}))`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}
