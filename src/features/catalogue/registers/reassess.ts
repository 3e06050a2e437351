import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ActsOnColumns } from "../columns/acting.ts";
import type { Outcome } from "../domain/register.ts";

export interface Reassessed {
  readonly itemId: number;
  readonly outcome: Outcome;
  readonly reason: string;
}

/**
 * 定期评估 (条例第十八条): what is not public was looked at again, with what it came to and why. What may be made public is published
 * by the way of items.
 */
export async function reassess(
  trx: Transaction,
  { scope, by, today }: ActsOnColumns,
  { itemId, outcome, reason }: Reassessed,
): Promise<Result<void, { readonly kind: "not-found" }>> {
  const { rows } = await sql<{ readonly agencyId: number; readonly title: string }>`
    select agency_id as "agencyId", title from registered_item
    where id = ${itemId} and not is_public and ${isInScope(scope, "agency_id")}`.execute(trx);
  const [item] = rows;
  if (!item) return err({ kind: "not-found" });
  const { agencyId, title } = item;
  await sql`
    insert into undisclosed_reassessment (item_id, agency_id, assessed_on, outcome, reason, made_by)
    values (${itemId}, ${agencyId}, ${today}::date, ${outcome}, ${reason}, ${by.actor.name})`.execute(
    trx,
  );
  await recordEvents(trx, by, [
    {
      action: "catalogue.reassessed",
      subject: { kind: "items", id: itemId },
      agencyId,
      details: { title, outcome, reason },
    },
  ]);
  return ok(undefined);
}
