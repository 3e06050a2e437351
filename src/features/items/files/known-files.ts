import type { DraftFile } from "../data/files/draft-files.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { filesShown } from "../domain/draft/item-files.ts";
import type { Block } from "../domain/draft/item-text.ts";

/**
 * A content whose files are of its draft, each with the type, size and pixels that the server knows; `undefined` where it names
 * a file of another draft, or something else than a picture in its text.
 */
export function withKnownFiles(
  content: ItemContent,
  files: readonly DraftFile[],
): ItemContent | undefined {
  if (filesShown(content).length === 0) return content;
  const known = new Map(files.map((file) => [file.number, file]));
  const pictures = new Map(files.flatMap((file) => (isPicture(file) ? [[file.number, file]] : [])));
  const attachments = content.attachments.flatMap(({ number, name }) => {
    const file = known.get(number);
    return file ? [{ number, name, type: file.type, size: file.size }] : [];
  });
  const blocks = content.text.content.flatMap((block) => shownBlock(block, pictures));
  const isWhole =
    attachments.length === content.attachments.length &&
    blocks.length === content.text.content.length &&
    new Set(attachments.map(({ number }) => number)).size === attachments.length;
  return isWhole
    ? { ...content, attachments, text: { ...content.text, content: blocks } }
    : undefined;
}

type PictureFile = DraftFile & { readonly width: number; readonly height: number };

function isPicture(file: DraftFile): file is PictureFile {
  return file.width !== null && file.height !== null;
}

function shownBlock(block: Block, pictures: ReadonlyMap<number, PictureFile>): readonly Block[] {
  if (block.type !== "picture") return [block];
  const { number, says } = block.attrs;
  const file = pictures.get(number);
  if (!file) return [];
  return [{ ...block, attrs: { number, says, width: file.width, height: file.height } }];
}
