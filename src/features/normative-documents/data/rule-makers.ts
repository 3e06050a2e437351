import type { AgencyTables } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** Which of some agencies may make regulations (规章): governments of provinces and of cities (立法法第九十三条). */
export async function ruleMakers(
  db: Queryable,
  agencies: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = await db
    .withTables<AgencyTables>()
    .selectFrom("agency")
    .select("id")
    .where("id", "in", [...agencies])
    .where("kind", "=", "government")
    .where("level", "in", ["province", "city"])
    .execute();
  return new Set(found.map(({ id }) => id));
}
