import { type RawBuilder, sql } from "kysely";
import { holdersOf, isHeld, supervisorsOver } from "#features/accounts/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** Who can take a request in hand. */
const roles = ["case-officer", "disclosure-head"] as const;

/** SQL: whether somebody handles requests of an agency, named by its column. */
export function isHandled(agency: RawBuilder<unknown>): RawBuilder<boolean> {
  return isHeld(agency, roles);
}

/** Whom what an applicant does is told, and the office that watches where the agency itself has nobody. */
export interface WhoIsTold {
  readonly people: readonly number[];
  /** Set where nobody of the agency handles requests: who sees them then; `null`: nobody above it either. */
  readonly insteadOf?: { readonly id: number; readonly name: string } | null;
}

/** The officers of an agency, else its head, else the supervising office: a request that came in is never nobody's. */
export async function whoIsTold(db: Queryable, agencyId: number): Promise<WhoIsTold> {
  for (const role of roles) {
    const holders = await holdersOf(db, { agencyId, role, level: null });
    if (holders.length > 0) return { people: holders.map(({ id }) => id) };
  }
  const { rows } = await sql<{ readonly handled: boolean }>`
    select ${isHandled(sql`${agencyId}::integer`)} as handled`.execute(db);
  if (rows[0]?.handled) return { people: [] };
  const over = await supervisorsOver(db, agencyId);
  if (!over) return { people: [], insteadOf: null };
  return { people: over.people, insteadOf: { id: over.id, name: over.name } };
}
