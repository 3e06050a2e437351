import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** An act that is taken back was not served: its letter waits to be served again. */
export async function unserve(trx: Transaction, actId: number): Promise<void> {
  await sql`
    update request_letter set state = 'signed', delivery = null, served_on = null, received_on = null,
      served_evidence = null, form_reason = null, served_by = null, act_id = null, revision = revision + 1
    where act_id = ${actId}`.execute(trx);
}
