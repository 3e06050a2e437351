import type { Finding } from "#platform/files/preflight/finding.ts";
import { mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import type { PlainPicture } from "#platform/files/preflight/pictures/plain-picture.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { type ReceivedFile, receiveFile } from "#platform/files/store/receive-file.ts";
import { mostAttachments } from "../../domain/draft/attachment.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import type { Block, ItemText } from "../../domain/draft/item-text.ts";
import type { Lost, PageFile } from "../../domain/import/found-page.ts";
import { pictureTypes } from "../../files/keep-picture.ts";
import { longestFile } from "../source/site-files.ts";
import type { ToTake } from "./plan-pages.ts";

/** What files of pages are kept with; each is looked through as one that is uploaded. */
export interface KeepsFiles {
  readonly store: FileStore;
  /** What was found in a file. */
  readonly examine: (file: {
    readonly bytes: Uint8Array;
    readonly name: string;
  }) => Promise<readonly Finding[]>;
  /** A picture without what a camera wrote beside it; `undefined` where it is none. */
  readonly picture: (bytes: Uint8Array) => Promise<PlainPicture | undefined>;
}

/** A file that lies in the store and goes with the item. */
export interface KeptFile {
  /** Within the item. */
  readonly number: number;
  readonly file: ReceivedFile;
  readonly findings: readonly Finding[];
  readonly pixels: { readonly width: number; readonly height: number } | null;
}

/** A page with the files that it has here. */
export interface TakenWithFiles extends ToTake {
  readonly files: readonly KeptFile[];
}

/**
 * Takes the files of a page (附件、图片) from beside it. What does not lie there is told as lost; with a file that may not leave the
 * item is a draft, whatever it was to be.
 */
export async function takeFiles(take: ToTake, keeps: KeepsFiles): Promise<TakenWithFiles> {
  const { page, read } = take.source;
  const kept = new Map<PageFile, KeptFile>();
  for (const file of page?.files ?? []) {
    const bytes = kept.size < mostAttachments ? await read?.(file.href) : undefined;
    const own = bytes && (await keep(keeps, { file, bytes, number: kept.size + 1 }));
    if (own) kept.set(file, own);
  }
  const left = (page?.files ?? []).filter((one) => !kept.has(one)).map(lostFile);
  const blocked = [...kept.values()].filter(({ findings }) => !mayLeave(findings));
  const isPublished = take.isPublished && blocked.length === 0;
  return {
    ...take,
    ...{ isPublished, recordId: isPublished ? take.recordId : null },
    files: [...kept.values()],
    content: withFiles(take.content, page?.text, kept),
    because: [
      ...take.because,
      ...blocked.map(
        ({ file: { name } }) => ({ kind: "finding", what: "file", quote: name }) as const,
      ),
    ],
    lost: [...take.lost, ...left],
  };
}

interface ToKeep {
  readonly file: PageFile;
  readonly bytes: Uint8Array;
  readonly number: number;
}

async function keep(
  { store, examine, picture }: KeepsFiles,
  { file: { kind, name }, bytes, number }: ToKeep,
): Promise<KeptFile | undefined> {
  const plain = kind === "picture" ? await picture(bytes) : undefined;
  if (kind === "picture" && !plain) return undefined;
  const received = await receiveFile(store, {
    ...{ bytes: inOne(plain?.bytes ?? bytes), name, limit: longestFile },
    ...(plain && { types: pictureTypes }),
  });
  if (!received.ok) return undefined;
  const { width, height } = plain ?? {};
  return {
    ...{ number, file: received.value },
    findings: plain ? [] : await examine({ bytes, name }),
    pixels: width !== undefined && height !== undefined ? { width, height } : null,
  };
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function lostFile({ line, name }: PageFile): Lost {
  return { place: `第 ${line} 行`, what: "file", quote: name.slice(0, 200) };
}

/** The content with its attachments by name and its pictures where they stood. */
function withFiles(
  content: ItemContent,
  whole: ItemText | undefined,
  kept: ReadonlyMap<PageFile, KeptFile>,
): ItemContent {
  if (kept.size === 0 || !whole) return content;
  const pictures = new Map<number, KeptFile>();
  for (const [{ number, kind }, own] of kept) if (kind === "picture") pictures.set(number, own);
  const blocks = whole.content.flatMap((block): readonly Block[] => {
    if (block.type !== "picture") return [block];
    const own = pictures.get(block.attrs.number);
    const { says } = block.attrs;
    return own?.pixels ? [{ ...block, attrs: { number: own.number, says, ...own.pixels } }] : [];
  });
  const attachments = [...kept].flatMap(([{ kind, name }, { number, file }]) =>
    kind === "attachment"
      ? [{ number, name: name.slice(0, 150), type: file.type.name, size: file.size }]
      : [],
  );
  return {
    ...content,
    attachments,
    text: { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] },
  };
}
