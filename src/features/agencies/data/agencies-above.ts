import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** Who is to stand above an agency; `null`: nobody. */
export interface AboveToSave {
  readonly agencyId: number;
  readonly aboveId: number | null;
}

export async function saveAbove(
  trx: Transaction,
  column: "parent_id" | "supervisor_id",
  all: readonly AboveToSave[],
): Promise<void> {
  for (let from = 0; from < all.length; from += 5_000) {
    const some = all.slice(from, from + 5_000);
    await sql`update agency set ${sql.id(column)} = above.above_id
      from unnest(${some.map(({ agencyId }) => agencyId)}::integer[],
        ${some.map(({ aboveId }) => aboveId)}::integer[]) as above (id, above_id)
      where agency.id = above.id and agency.${sql.id(column)} is distinct from above.above_id`.execute(
      trx,
    );
  }
}
