import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ActsOnDrafts } from "./acting.ts";

/** Who writes of a draft becomes one of its authors, and whoever delegated the right to them: none of them signs it. */
export async function addAuthor(
  trx: Transaction,
  { personId }: Pick<ActsOnDrafts, "personId">,
  { id, agencyId }: { readonly id: number; readonly agencyId: number },
): Promise<void> {
  const hands = await handsOf(trx, { personId, agencyId, permission: "items.write" });
  await sql`
    insert into item_draft_author (draft_id, person_id) select ${id}, unnest(${[...hands]}::bigint[])
    on conflict do nothing`.execute(trx);
}
