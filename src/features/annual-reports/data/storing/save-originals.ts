import type { Transaction } from "#platform/db/queryable.ts";
import type { OriginalToStore } from "../../report-to-store.ts";
import type { ReportTables } from "../tables.ts";

/** Keeps each file once, by its hash. */
export async function saveOriginals(
  trx: Transaction,
  originals: readonly OriginalToStore[],
): Promise<void> {
  const byHash = new Map(originals.map((original) => [original.sha256, original]));
  if (byHash.size === 0) return;
  // Two transactions that keep the same files wait for each other in the same order.
  const sorted = [...byHash.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  await trx
    .withTables<ReportTables>()
    .insertInto("original")
    .values(
      sorted.map(({ sha256, mediaType, byteSize, content, personalNumbers, isCutShort }) => ({
        sha256,
        media_type: mediaType,
        byte_size: byteSize,
        personal_numbers: personalNumbers,
        is_cut_short: isCutShort,
        content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
