import { buffer } from "node:stream/consumers";
import { err, type Result } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { PictureRefused } from "#platform/files/preflight/pictures/plain-picture.ts";
import { type ReceivedFile, receiveFile } from "#platform/files/store/receive-file.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { pictureJob } from "../thread-jobs.ts";
import { type FileNotKept, keepDraftFile } from "./keep-draft-file.ts";

/** What a text shows. */
export const pictureTypes = ["png", "jpeg", "webp"] as const;

/** Bytes. */
export const pictureLimit = 10 * 1024 * 1024;

export type PictureNotKept = PictureRefused | "busy" | FileNotKept;

/**
 * Keeps a picture for the text of a draft, as it looks and nothing else: what a camera wrote beside it never comes in. Gives its
 * number; of the file that was received nothing stays.
 */
export async function keepPicture(
  { db, files, run }: Pick<OfficeServices, "db" | "files" | "run">,
  act: ActsOnDraft,
  { key, name }: ReceivedFile,
): Promise<Result<number, PictureNotKept>> {
  const bytes = await buffer(files.get(key));
  await files.discard(key);
  const done = await run(pictureJob, bytes);
  if (!done.ok) return err(done.error.kind === "busy" ? "busy" : "broken");
  if (!done.value.ok) return done.value;
  const { bytes: plain, width, height } = done.value.value;
  const file = await receiveFile(files, { bytes: inOne(plain), name, limit: pictureLimit });
  if (!file.ok) return err("broken");
  const toKeep = { file: file.value, findings: [], pixels: { width, height } };
  const kept = await db.transaction().execute((trx) => keepDraftFile(trx, act, toKeep));
  if (!kept.ok) await files.discard(file.value.key);
  return kept;
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
