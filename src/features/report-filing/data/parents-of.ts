import type { AgencyTables } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** The agency right above each of some agencies (上级), where it is one of them. */
export async function parentsOf(
  db: Queryable,
  agencies: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select(["id", "parent_id"])
    .where("id", "in", [...agencies])
    .where("parent_id", "in", [...agencies])
    .execute();
  return new Map(
    rows.flatMap(({ id, parent_id }) => (parent_id === null ? [] : [[id, parent_id]])),
  );
}
