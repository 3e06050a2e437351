import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

const atOnce = 200;

/** Stores rows by the names of their columns, their ids among them; all have the same columns. */
export async function insertRows(
  trx: Transaction,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = JSON.stringify(rows.slice(from, from + atOnce));
    await sql`
      insert into ${sql.table(table)} (${columns}) overriding system value
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(
      trx,
    );
  }
}

/** The next ids of a table. */
export async function nextIds(
  trx: Transaction,
  table: string,
  count: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count})`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

/** An hour of a day in China. */
export function instant(on: string, hour: number): string {
  return `${on}T${String(hour).padStart(2, "0")}:20:00+08:00`;
}
