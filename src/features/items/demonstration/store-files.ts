import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { claimFiles, recordFile } from "#platform/files/store/stored-files.ts";
import { insertRows } from "../data/insert-rows.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import type { PlacedItem } from "./placed-items.ts";
import type { ToldItems } from "./told.ts";

const scope = agencyScope({ kind: "operator" });

/** Files of the items that have some: each is known, and its draft's. */
export async function storeFiles(
  trx: Transaction,
  { agencyId, author }: ToldItems,
  placed: readonly PlacedItem[],
): Promise<void> {
  for (const { draftId, rounds } of placed) {
    const files = new Map(
      rounds.flatMap((round) => (round.files ?? []).map((file) => [file.number, file] as const)),
    );
    for (const { number, received } of files.values()) {
      const id = await recordFile(trx, received, { agencyId, by: `person ${author.id}` });
      const row = { draft_id: draftId, number, file_id: id, findings: [], made_by: author.name };
      await insertRows(trx, "item_draft_file", [row]);
      await claimFiles(trx, scope, { ids: [id], subject: draftSubject({ id: draftId }) });
    }
  }
}
