import { handsOf } from "#features/accounts/index.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";

interface Right {
  readonly agencyId: number;
  readonly permission: "reports.correct" | "reports.publish";
}

/** People who have a hand in an act over a report; none where no person acts. */
export async function handsIn(
  db: Queryable,
  { actor }: AuditedBy,
  right: Right,
): Promise<readonly number[]> {
  const personId = actor.kind === "person" ? Number(actor.id) : Number.NaN;
  return Number.isInteger(personId) ? await handsOf(db, { personId, ...right }) : [];
}
