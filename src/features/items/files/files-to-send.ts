import type { DraftFile } from "../data/files/draft-files.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { filesShown } from "../domain/draft/item-files.ts";
import type { SentFile } from "../drafts/sent-round.ts";

/** The files that a content shows, as they are signed: by the hashes of their bytes. */
export function filesToSend(
  content: ItemContent,
  files: readonly Pick<DraftFile, "number" | "name" | "sha256">[],
): readonly SentFile[] {
  const shown = new Set(filesShown(content));
  const names = new Map(content.attachments.map(({ number, name }) => [number, name]));
  const places = new Map(content.attachments.map(({ number }, at) => [number, at + 1]));
  return files
    .filter(({ number }) => shown.has(number))
    .map(({ number, name, sha256 }) => ({
      number,
      name: names.get(number) ?? name,
      place: places.get(number) ?? null,
      sha256,
    }));
}
