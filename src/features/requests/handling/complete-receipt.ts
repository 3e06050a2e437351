import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Handling, type HandlingRefused, hold, store } from "./record-act.ts";

interface Received {
  readonly actId: number;
  readonly receivedOn: LocalDate;
}

/**
 * The act of a letter by post gets the day of receipt that it left open; others have none. In the caller's transaction, which
 * rolls back what is refused.
 */
export async function completeReceipt(
  trx: Transaction,
  handling: Handling,
  { actId, receivedOn }: Received,
): Promise<Result<void, HandlingRefused>> {
  const found = await hold(trx, handling);
  if (!found.ok) return found;
  const event = found.value.acts.find(({ id }) => id === actId)?.event;
  if (!event || !("receivedOn" in event) || event.receivedOn !== null) return ok(undefined);
  await sql`
    update request_act set event = jsonb_set(event, '{receivedOn}', to_jsonb(${receivedOn}::text))
    where id = ${actId}`.execute(trx);
  const stored = await store(trx, handling, {
    record: found.value.case,
    result: found.value.case.result,
    action: "request.receipt-told",
    details: { act: event.type, on: event.on, receivedOn },
  });
  return stored.ok ? ok(undefined) : stored;
}
