import { buffer } from "node:stream/consumers";
import { withoutControls } from "#kernel/control-characters.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { FileStore, PutFile, TooLarge } from "./file-store.ts";
import {
  type FileEnds,
  type FileType,
  type FileTypeName,
  fileTypeOf,
  fileTypes,
  type NotKept,
} from "./file-type.ts";

/** Bytes looked at of each end of a long file: whole sectors of a compound file. */
const endSize = 2 * 1024 * 1024;

export interface FileAsked {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As its owner calls it; it decides nothing. */
  readonly name: string;
  /** Bytes. */
  readonly limit: number;
  /** What may come; anything that can be kept unless told. */
  readonly types?: readonly FileTypeName[];
  /** What a room looks for inside before it takes the file: why it does not, in Chinese. */
  readonly inspect?: (
    file: ReceivedFile,
    bytes: () => AsyncIterable<Uint8Array>,
  ) => Promise<string | undefined>;
}

/** A file that lies in the store, and no row knows yet. */
export interface ReceivedFile extends PutFile {
  readonly name: string;
  readonly type: FileType;
}

export type FileRefused =
  | TooLarge
  | { readonly kind: "empty" }
  /** The sender went away. */
  | { readonly kind: "cut-off" }
  | { readonly kind: NotKept }
  /** Nothing that is kept: a program, or a format that nobody here knows. */
  | { readonly kind: "unknown" }
  | { readonly kind: "other-type"; readonly found: FileType; readonly allowed: readonly FileType[] }
  | { readonly kind: "inspected"; readonly says: string };

/** Takes a file in and says what it is; of one that is refused nothing stays. */
export async function receiveFile(
  store: FileStore,
  asked: FileAsked,
): Promise<Result<ReceivedFile, FileRefused>> {
  const put = await putOf(store, asked);
  if (!put.ok) return put;
  const checked = await check(store, put.value, asked);
  if (!checked.ok) await store.discard(put.value.key);
  return checked;
}

async function putOf(
  store: FileStore,
  { bytes, limit }: FileAsked,
): Promise<Result<PutFile, FileRefused>> {
  const source = { isCutOff: false };
  try {
    return await store.put(watched(bytes, source), limit);
  } catch (fault) {
    if (source.isCutOff) return err({ kind: "cut-off" });
    throw fault;
  }
}

/** Tells a fault of who sends from one of who keeps. */
async function* watched(bytes: AsyncIterable<Uint8Array>, source: { isCutOff: boolean }) {
  try {
    yield* bytes;
  } catch (fault) {
    source.isCutOff = true;
    throw fault;
  }
}

async function check(
  store: FileStore,
  put: PutFile,
  { name, types, inspect }: FileAsked,
): Promise<Result<ReceivedFile, FileRefused>> {
  if (put.size === 0) return err({ kind: "empty" });
  const type = fileTypeOf(await endsOf(store, put));
  if (type === undefined) return err({ kind: "unknown" });
  if (typeof type === "string") return err({ kind: type });
  const isOther = types && !types.some((one) => one === type.name);
  if (isOther) {
    const allowed = types.flatMap((one) => fileTypes.get(one) ?? []);
    return err({ kind: "other-type", found: type, allowed });
  }
  const file = { ...put, name: plainName(name), type };
  const says = await inspect?.(file, () => store.get(put.key));
  return says === undefined ? ok(file) : err({ kind: "inspected", says });
}

async function endsOf(store: FileStore, { key, size }: PutFile): Promise<FileEnds> {
  if (size <= 2 * endSize) return { head: await buffer(store.get(key)), tail: new Uint8Array() };
  const start = size - endSize - (size % 512);
  return {
    head: await buffer(store.get(key, { start: 0, end: endSize - 1 })),
    tail: await buffer(store.get(key, { start, end: size - 1 })),
  };
}

const longestName = 120;

/** The name without folders and without marks that mislead who reads it; its ending is kept where it is cut. */
function plainName(given: string): string {
  const name = withoutControls(given.toWellFormed().split(/[/\\]/).at(-1) ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (name.replace(/^[.]+/, "") === "") return "文件";
  if (name.length <= longestName) return name;
  const ending = /[.][A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${name.slice(0, longestName - ending.length).toWellFormed()}${ending}`;
}
