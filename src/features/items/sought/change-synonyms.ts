import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";

export type SynonymsRefused =
  | { readonly kind: "not-found" }
  /** They stand together already. */
  | { readonly kind: "known"; readonly words: readonly string[] };

/** Adds words that mean the same (同义词), within the transaction of the act; gives the id. */
export async function addSynonyms(
  trx: Transaction,
  by: AuditedBy,
  words: readonly string[],
): Promise<Result<number, SynonymsRefused>> {
  const { rows: known } = await sql<{ readonly words: readonly string[] }>`
    select words from search_synonym where words @> ${[...words]}::text[]`.execute(trx);
  if (known[0]) return err({ kind: "known", words: known[0].words });
  const { rows } = await sql<{ readonly id: number }>`
    insert into search_synonym (words, changed_by) values (${[...words]}::text[], ${by.actor.name}) returning id`.execute(
    trx,
  );
  await changed(trx, by, { action: "search.synonyms-added", words });
  return ok(rows[0]?.id ?? 0);
}

/** Takes words apart again, within the transaction of the act. */
export async function removeSynonyms(
  trx: Transaction,
  by: AuditedBy,
  id: number,
): Promise<Result<undefined, SynonymsRefused>> {
  const { rows } = await sql<{ readonly words: readonly string[] }>`
    delete from search_synonym where id = ${id} returning words`.execute(trx);
  const [gone] = rows;
  if (!gone) return err({ kind: "not-found" });
  await changed(trx, by, { action: "search.synonyms-removed", words: gone.words });
  return ok(undefined);
}

/** Every search that is kept is made anew. */
async function changed(
  trx: Transaction,
  by: AuditedBy,
  { action, words }: { readonly action: string; readonly words: readonly string[] },
): Promise<void> {
  const subject = { kind: "search-synonyms", id: words[0] ?? "" };
  await recordEvents(trx, by, [{ action, subject, details: { words: words.join("、") } }]);
  await raiseContentVersion(trx, ["items"]);
}
