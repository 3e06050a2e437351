import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";
import type { RowToSave } from "../kind.ts";
import { type FlatStore, type FlatTable, typeOf, valuesToStore } from "./flat-table.ts";

/** Stores rows of a kind; gives the ids of their records in order. */
export async function saveFlat(
  trx: Transaction,
  flat: FlatStore,
  rows: readonly RowToSave[],
): Promise<readonly number[]> {
  const fresh = rows.filter(({ stored }) => !stored);
  const newIds = await idsFor(trx, flat.table, fresh.length);
  let taken = 0;
  const identified = rows.map((row) => {
    const id = row.stored?.id ?? newIds[taken++];
    if (id === undefined) throw new Error("a record has no id");
    return { row, id };
  });
  await insert(
    trx,
    flat,
    identified.filter(({ row }) => !row.stored),
  );
  await changeFlat(
    trx,
    flat,
    identified
      .filter(({ row }) => row.stored)
      .map(({ row, id }) => ({ id, values: { ...row.stored?.values, ...row.values } })),
  );
  return identified.map(({ id }) => id);
}

async function idsFor(
  trx: Transaction,
  { table }: FlatTable,
  count: number,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ readonly id: number }>`
    select nextval(pg_get_serial_sequence(${table}, 'id')) as id
    from generate_series(1, ${count})`.execute(trx);
  return rows.map(({ id }) => id);
}

async function insert(
  trx: Transaction,
  { table, cipher }: FlatStore,
  records: readonly { readonly row: RowToSave; readonly id: number }[],
): Promise<void> {
  if (records.length === 0) return;
  const given = records.map(({ row, id }) => ({
    ...valuesToStore(table, row.values, cipher),
    id,
    agency_id: Number(row.owner),
    key: row.key,
  }));
  const columns = sql.join(
    ["id", "agency_id", "key", ...table.columns.map(({ column }) => column)].map((name) =>
      sql.ref(name),
    ),
  );
  await sql`insert into ${sql.table(table.table)} (${columns}) overriding system value
    select ${columns} from ${givenRows(table, given)}`.execute(trx);
}

/** Stores the values of records, each column of the kind. */
export async function changeFlat(
  trx: Transaction,
  { table, cipher }: FlatStore,
  records: readonly { readonly id: number; readonly values: RowToSave["values"] }[],
): Promise<void> {
  if (records.length === 0) return;
  const given = records.map(({ id, values }) => ({ ...valuesToStore(table, values, cipher), id }));
  const set = table.columns.map(({ column }) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
  await sql`update ${sql.table(table.table)} as record set ${sql.join(set)}
    from ${givenRows(table, given)} where record.id = given.id`.execute(trx);
}

function givenRows(table: FlatTable, given: readonly object[]) {
  const types = table.columns.map(
    (column) => sql`${sql.ref(column.column)} ${sql.raw(typeOf(column))}`,
  );
  return sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
    as given (id bigint, agency_id integer, key text, ${sql.join(types)})`;
}
