import { type RawBuilder, sql } from "kysely";
import type { Queryable, Transaction } from "./queryable.ts";

/** What one moment's state of the database is read through. */
export interface Snapshot {
  readonly db: Transaction;
  /** Ends it and gives the connection back; more than once does no harm. */
  readonly end: () => Promise<void>;
}

/**
 * Opens a state of the database in which nothing changes, whatever others write meanwhile. It keeps a connection until its end.
 * A transaction is a snapshot already, which whoever began it ends; one stream of rows at a time goes through it.
 */
export async function openSnapshot(db: Queryable): Promise<Snapshot> {
  if (isTransaction(db)) return { db, end: async () => {} };
  const trx = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  let ended: Promise<void> | undefined;
  const end = async () => {
    ended ??= trx.rollback().execute();
    await ended;
  };
  return { db: trx, end };
}

function isTransaction(db: Queryable): db is Transaction {
  return db.isTransaction;
}

/** Rows fetched at a time: enough that the way to the server does not count, few enough for little memory. */
const rowsAtOnce = 500;

/** The rows of a query, some at a time, however many there are. */
export async function* streamRows<Row>(
  { db }: Snapshot,
  query: RawBuilder<Row>,
): AsyncGenerator<readonly Row[], void, void> {
  await sql`declare rows no scroll cursor for ${query}`.execute(db);
  while (true) {
    const { rows } = await sql<Row>`fetch ${sql.lit(rowsAtOnce)} from rows`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close rows`.execute(db);
}
