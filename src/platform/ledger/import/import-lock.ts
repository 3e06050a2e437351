import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";

/** Any fixed number. */
const importLock = 7_020_260_407;

/** Imports of ledgers, and what takes them back, come one after another: no two decide on the same records. */
export async function waitForImports(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${importLock})`.execute(trx);
}
