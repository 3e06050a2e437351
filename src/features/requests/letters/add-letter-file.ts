import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ReceivedFile } from "#platform/files/store/receive-file.ts";
import { claimFiles, recordFile } from "#platform/files/store/stored-files.ts";
import type { StoredLetter } from "../data/letters/letters.ts";
import type { ActsOnLetter } from "./acting.ts";
import { type FilePart, fileSubject } from "./letter-files.ts";

/** Keeps a file with a letter that is held; gives its id. In the caller's transaction. */
export async function addLetterFile(
  trx: Transaction,
  act: ActsOnLetter,
  { letter, part, file }: { letter: StoredLetter; part: FilePart; file: ReceivedFile },
): Promise<number> {
  const by = `person ${act.personId}`;
  const id = await recordFile(trx, file, { agencyId: letter.agencyId, by });
  await claimFiles(trx, act.scope, { ids: [id], subject: fileSubject(letter.id, part) });
  await writesOf(trx, act, letter);
  return id;
}

/** Who puts files to a draft or takes them away is an author of it as who writes of it, and does not sign it. */
export async function writesOf(
  trx: Transaction,
  { personId }: ActsOnLetter,
  { id, state }: StoredLetter,
): Promise<void> {
  if (state !== "draft") return;
  await sql`
    update request_letter set author_ids = author_ids || ${personId}::bigint
    where id = ${id} and not ${personId}::bigint = any (author_ids)`.execute(trx);
}
