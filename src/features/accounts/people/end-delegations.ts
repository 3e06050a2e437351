import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { endDelegationsToStrangers } from "../data/roles/delegations.ts";
import type { AccountsDb } from "../data/tables.ts";

/** Whoever is nothing in an agency any more acts for nobody there: what was delegated to them ends (委托代行). */
export async function endDelegationsOfGone(
  trx: AccountsDb,
  by: AuditedBy,
  people: readonly number[],
): Promise<void> {
  if (people.length === 0) return;
  const ended = await endDelegationsToStrangers(trx, people);
  await recordEvents(
    trx,
    by,
    ended.map(({ id, toPersonId, agencyId }) => ({
      action: "delegation.ended",
      subject: { kind: "person", id: toPersonId },
      agencyId,
      details: { delegation: id, because: "不再在该机构任职" },
    })),
  );
}
