import { sql } from "kysely";
import type { Transaction } from "./queryable.ts";

/** Keeps rows from other acts until the transaction ends; in the order of their ids, so that two who hold several never wait for each other. */
export async function holdRows(
  trx: Transaction,
  table: string,
  ids: readonly number[],
): Promise<void> {
  await sql`select from ${sql.table(table)} where id = any(${[...ids]}::bigint[])
    order by id for no key update`.execute(trx);
}
