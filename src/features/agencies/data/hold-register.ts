import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** Any fixed number. */
const registerLock = 7_020_260_408;

/**
 * Changes of the register come one after another until the transaction ends: no two decide on the same name, or put two agencies
 * above each other.
 */
export async function holdRegister(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${registerLock})`.execute(trx);
}
