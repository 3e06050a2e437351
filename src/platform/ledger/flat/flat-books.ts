import { sql } from "kysely";
import { holdRows } from "../../db/hold-rows.ts";
import type { Queryable, Transaction } from "../../db/queryable.ts";
import { openSnapshot, streamRows } from "../../db/stream-rows.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import type { RowValues } from "../column.ts";
import type {
  CallRow,
  LedgerBooks,
  RowChecked,
  RowsResolved,
  RowWarning,
  StoredRecord,
} from "../kind.ts";
import type { Problem } from "../problem.ts";
import { canonical, type FlatStore, type FlatTable, valuesRead } from "./flat-table.ts";
import { flatUndo } from "./flat-undo.ts";
import { saveFlat } from "./save-flat.ts";

/** What more a kind does with its rows. */
export interface FlatParts {
  /** Seals and opens personal data; there for kinds that have some. */
  readonly cipher?: FieldCipher;
  /** Asked for rows of a call some at a time, with all that is needed to look at them. */
  readonly resolver?: (trx: Transaction, rows: readonly CallRow[]) => Promise<ResolveRow>;
  /** In the transaction, when rows are stored. */
  readonly stored?: (trx: Transaction, ids: readonly number[]) => Promise<void>;
}

/** Looks at a row together with what is stored under its key: an absent column leaves what is there. */
export type ResolveRow = (row: CallRow, stored: StoredRecord | undefined) => RowChecked;

/** Books of a kind whose records are the rows of one table. */
export function flatBooks(
  table: FlatTable,
  { cipher, resolver, stored: done }: FlatParts = {},
): LedgerBooks {
  const flat: FlatStore = { table, cipher };
  return {
    stored: (trx, rows) => storedUnder(trx, flat, rows),
    hold: (trx, ids) => holdRows(trx, table.table, ids),
    save: async (trx, rows) => {
      const ids = await saveFlat(trx, flat, rows);
      await done?.(trx, ids);
      return ids;
    },
    records: (db, { owner, year }) => recordsOf(db, flat, { owner, year }),
    undo: flatUndo(flat),
    ...(resolver && {
      resolve: (trx, batches) => resolveRows(trx, { flat, resolver }, batches()),
    }),
  };
}

interface Resolving extends Required<Pick<FlatParts, "resolver">> {
  readonly flat: FlatStore;
}

async function resolveRows(
  trx: Transaction,
  { flat, resolver }: Resolving,
  batches: AsyncIterable<readonly CallRow[]>,
): Promise<RowsResolved> {
  const problems = new Map<number, readonly Problem[]>();
  const warnings = new Map<number, readonly RowWarning[]>();
  for await (const rows of batches) {
    const found = await storedUnder(trx, flat, rows);
    const resolve = await resolver(trx, rows);
    for (const row of rows) {
      const told = resolve(row, found.get(row.seq));
      if (told.problems.length > 0) problems.set(row.seq, told.problems);
      if (told.warnings.length > 0) warnings.set(row.seq, told.warnings);
    }
  }
  return { problems, warnings };
}

/** By `seq`: what is stored under the keys of rows. */
async function storedUnder(
  trx: Transaction,
  { table, cipher }: FlatStore,
  rows: readonly CallRow[],
): Promise<ReadonlyMap<number, StoredRecord>> {
  const found = await sql<RowValues & { seq: number; id: number; is_of_office: boolean }>`
    select asked.seq as "seq", record.id as "id", record.is_of_office as "is_of_office",
      ${sql.join(table.columns.map(canonical))}
    from unnest(${rows.map(({ seq }) => seq)}::integer[], ${rows.map(({ owner }) => owner)}::integer[],
      ${rows.map(({ key }) => key)}::text[]) as asked (seq, agency_id, key)
    join ${sql.table(table.table)} as record using (agency_id, key)`.execute(trx);
  return new Map(
    found.rows.map(({ seq, id, is_of_office, ...values }) => [
      seq,
      { id, isOfOffice: is_of_office, values: valuesRead(table, values, cipher) },
    ]),
  );
}

async function* recordsOf(
  db: Queryable,
  { table, cipher }: FlatStore,
  { owner, year }: { readonly owner: string; readonly year: number | undefined },
): AsyncGenerator<readonly RowValues[]> {
  const on = sql.ref(table.on);
  const ofYear =
    year === undefined
      ? sql`true`
      : sql`${on} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;
  const snapshot = await openSnapshot(db);
  try {
    const rows = streamRows(
      snapshot,
      sql<RowValues>`select ${sql.join(table.columns.map(canonical))} from ${sql.table(table.table)}
        where agency_id = ${Number(owner)} and voided_at is null and ${ofYear} order by ${on}, id`,
    );
    for await (const some of rows) yield some.map((row) => valuesRead(table, row, cipher));
  } finally {
    await snapshot.end();
  }
}
