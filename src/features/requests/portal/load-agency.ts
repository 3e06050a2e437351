import { type FoundAgency, findAgency, agencyId as idAsked } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** The agency of an address; `undefined` where there is none. */
export async function agencyAt(
  db: Queryable,
  id: string | undefined,
): Promise<FoundAgency | undefined> {
  const asked = idAsked.safeParse(id);
  return asked.success ? findAgency(db, asked.data) : undefined;
}
