import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";
import type { RowValues } from "../column.ts";
import type { UndoBooks } from "../kind.ts";
import { canonical, type FlatStore, valuesRead } from "./flat-table.ts";
import { changeFlat } from "./save-flat.ts";

/** Takes an import of a kind back whose records are the rows of one table. */
export function flatUndo(flat: FlatStore): UndoBooks {
  const { table } = flat;
  return {
    present: (trx, ids) => present(trx, flat, ids),
    builtOn: async (trx, { made, amended }) => {
      const { rows } = await sql<{ readonly id: number }>`
        select id from ${sql.table(table.table)}
        where id = any (${[...made, ...amended]}::bigint[]) and is_of_office`.execute(trx);
      return new Map(
        rows.map(({ id }) => [id, "已在办公平台修改或者作废；请先在那里改回，或者保留这次导入"]),
      );
    },
    remove: async (trx, ids) => {
      await sql`delete from ${sql.table(table.table)} where id = any (${[...ids]}::bigint[])`.execute(
        trx,
      );
    },
    turnBack: (trx, rows) =>
      changeFlat(
        trx,
        flat,
        rows.map(({ id, present: now, values }) => ({ id, values: { ...now, ...values } })),
      ),
  };
}

async function present(
  trx: Transaction,
  { table, cipher }: FlatStore,
  ids: readonly number[],
): Promise<ReadonlyMap<number, RowValues>> {
  const { rows } = await sql<RowValues & { id: number }>`
    select record.id as "id", ${sql.join(table.columns.map(canonical))}
    from ${sql.table(table.table)} as record where record.id = any (${[...ids]}::bigint[])`.execute(
    trx,
  );
  return new Map(rows.map(({ id, ...values }) => [id, valuesRead(table, values, cipher)]));
}
