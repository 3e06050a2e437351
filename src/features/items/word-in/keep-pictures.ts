import type { Result } from "#kernel/result.ts";
import { err, ok } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import type { Block } from "../domain/draft/item-text.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { type FileNotKept, keepDraftFile } from "../files/keep-draft-file.ts";
import { pictureLimit, pictureTypes } from "../files/keep-picture.ts";
import type { PicturesKept } from "./text-of-word.ts";
import type { WordRead } from "./word-job.ts";

/** Keeps the pictures of a document with a draft; each as it stands in the text. Those that are none are passed over. */
export async function keepPictures(
  { db, files }: Pick<OfficeServices, "db" | "files">,
  act: ActsOnDraft,
  pictures: WordRead["pictures"],
): Promise<Result<PicturesKept, FileNotKept>> {
  const kept = new Map<number, Block>();
  for (const [at, picture] of pictures.entries()) {
    if (!picture) continue;
    const { bytes, width, height, says } = picture;
    const name = `图片${at + 1}`;
    const asked = { bytes: inOne(bytes), name, limit: pictureLimit, types: pictureTypes };
    const received = await receiveFile(files, asked);
    if (!received.ok) continue;
    const file = { file: received.value, findings: [], pixels: { width, height } };
    const number = await db.transaction().execute((trx) => keepDraftFile(trx, act, file));
    if (!number.ok) {
      await files.discard(received.value.key);
      return err(number.error);
    }
    kept.set(at, { type: "picture", attrs: { number: number.value, says, width, height } });
  }
  return ok(kept);
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
