import type { Queryable } from "#platform/db/queryable.ts";
import type { Schema } from "../database.ts";

/** How many there are: `reports` shown, `versions` of them ever imported, `agencies`. */
export async function countStored(
  db: Queryable,
  kind: "reports" | "versions" | "agencies",
): Promise<number> {
  if (kind === "versions") {
    const { versions } = await db
      .withTables<Schema>()
      .selectFrom("report")
      .select(({ fn }) => fn.countAll<number>().as("versions"))
      .executeTakeFirstOrThrow();
    return versions;
  }
  const { counted } = await db
    .withTables<Schema>()
    .selectFrom("place_count")
    .select(({ fn }) => fn.sum<number | null>("own").as("counted"))
    .where("year", kind === "agencies" ? "=" : ">", 0)
    .executeTakeFirstOrThrow();
  return Number(counted ?? 0);
}
