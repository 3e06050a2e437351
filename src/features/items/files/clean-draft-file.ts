import { buffer } from "node:stream/consumers";
import { err, type Result } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import type { DraftFile } from "../data/files/draft-files.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { cleanJob } from "../thread-jobs.ts";
import { type FileNotKept, keepDraftFile } from "./keep-draft-file.ts";

/** Why there is no cleaned copy. */
export type CleanRefused = "busy" | "too-much" | "unchanged";

interface ToClean {
  readonly file: DraftFile;
  /** The officer agreed that all tracked changes are accepted. */
  readonly acceptsChanges: boolean;
}

/** Adds a cleaned copy of a file to its draft, examined as any file is, under the same name; gives its number. */
export async function cleanDraftFile(
  { db, files, run }: Pick<OfficeServices, "db" | "files" | "run">,
  act: ActsOnDraft,
  { file, acceptsChanges }: ToClean,
): Promise<Result<number, CleanRefused | FileNotKept>> {
  const { name, number: cleanedOf } = file;
  const bytes = await buffer(files.get(file.key));
  const done = await run(cleanJob, { bytes, name, acceptsChanges });
  if (!done.ok) return err(done.error.kind === "busy" ? "busy" : "too-much");
  if (!done.value.ok) return err(done.value.error === "unchanged" ? "unchanged" : "too-much");
  const { bytes: cleaned, findings } = done.value.value;
  const limit = 2 * bytes.length + 65_536;
  const received = await receiveFile(files, { bytes: inOne(cleaned), name, limit });
  if (!received.ok) return err("too-much");
  const toKeep = { file: received.value, findings, cleanedOf };
  const kept = await db.transaction().execute((trx) => keepDraftFile(trx, act, toKeep));
  if (!kept.ok) await files.discard(received.value.key);
  return kept;
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
