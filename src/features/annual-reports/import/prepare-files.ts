import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { sizeLimit } from "#formats/read-document.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type StoredFileRow, storedFiles } from "../data/storing/stored-files.ts";
import type { FoundFile } from "./found-file.ts";
import type { ImportRefusal } from "./import-outcome.ts";
import { baseName, isStored } from "./is-stored.ts";
import type { ImportDefaults } from "./place-file.ts";
import type { ReadForImport } from "./read-for-import.ts";

/** A file, and what was read of it unless it is stored already. */
export interface PreparedFile {
  readonly file: FoundFile;
  readonly read: FileRead;
}

export type FileRead =
  | ReadForImport
  /** It is stored already, as these rows say: at least one. */
  | { readonly kind: "unchanged"; readonly stored: readonly StoredFileRow[] }
  | Extract<ImportRefusal, { readonly kind: "not-opened" | NotRead }>;

type NotRead = "too-slow" | "too-much-memory" | "reader-failed";

/** Reads a file's bytes somewhere: in a process of its own. Never rejects. */
export type ReadBytes = (name: string, bytes: Uint8Array) => Promise<FileRead>;

export interface Preparing {
  readonly db: Queryable;
  readonly read: ReadBytes;
  readonly defaults: ImportDefaults;
}

/** Files, and bytes of theirs, that are opened and looked up in the database together. */
const together = { files: 64, bytes: 16_000_000 };

/** Files, and bytes of theirs, that are read ahead of what is stored: enough to keep every process busy meanwhile. */
const ahead = { files: 96, bytes: 48_000_000 };

/**
 * Reads files in other processes, ahead of whoever takes them, and gives them in their order. Those stored already are not read.
 * No file is opened before there is room for its bytes.
 */
export async function* prepareFiles(
  files: readonly FoundFile[],
  preparing: Preparing,
): AsyncGenerator<PreparedFile> {
  const queue = new ReadAhead();
  for (const chunk of chunks(files)) {
    while (!queue.hasRoomFor(bytesOf(chunk))) yield await queue.take();
    const opened = chunk.map(open);
    const stored = await storedByHash(preparing.db, opened);
    for (const one of opened) queue.add(one, prepare(one, stored, preparing));
  }
  while (queue.length > 0) yield await queue.take();
}

/** Files being read, in their order. */
class ReadAhead {
  readonly #files: { readonly prepared: Promise<PreparedFile>; readonly size: number }[] = [];
  #bytes = 0;

  get length(): number {
    return this.#files.length;
  }

  /** Whatever its size, a file has room where nothing else is read. */
  hasRoomFor(bytes: number): boolean {
    return this.length === 0 || (this.length <= ahead.files && this.#bytes + bytes <= ahead.bytes);
  }

  add({ bytes }: Opened, prepared: Promise<PreparedFile>): void {
    const size = bytes.ok ? bytes.value.length : 0;
    this.#files.push({ prepared, size });
    this.#bytes += size;
  }

  async take(): Promise<PreparedFile> {
    const first = this.#files.shift();
    if (!first) throw new Error("nothing is being read");
    const prepared = await first.prepared;
    this.#bytes -= first.size;
    return prepared;
  }
}

/** A file and its size in bytes, before it is opened; too large ones are never opened. */
interface Measured {
  readonly file: FoundFile;
  readonly size: Result<number, FileRead>;
}

function* chunks(files: readonly FoundFile[]): Generator<readonly Measured[]> {
  let chunk: Measured[] = [];
  for (const file of files) {
    const measured = measure(file);
    const isFull =
      chunk.length === together.files || bytesOf([...chunk, measured]) > together.bytes;
    if (isFull && chunk.length > 0) {
      yield chunk;
      chunk = [];
    }
    chunk.push(measured);
  }
  if (chunk.length > 0) yield chunk;
}

function bytesOf(files: readonly Measured[]): number {
  return files.reduce((sum, { size }) => sum + (size.ok ? size.value : 0), 0);
}

function measure(file: FoundFile): Measured {
  const size = tried(() => statSync(file.path).size);
  if (!size.ok || size.value <= sizeLimit) return { file, size };
  const problem = { kind: "too-large", limit: sizeLimit, size: size.value } as const;
  return { file, size: err({ kind: "unreadable", problem }) };
}

interface Opened {
  readonly file: FoundFile;
  readonly bytes: Result<Uint8Array, FileRead>;
  readonly sha256: string;
}

function open({ file, size }: Measured): Opened {
  const bytes = size.ok ? tried(() => readFileSync(file.path)) : size;
  return { file, bytes, sha256: bytes.ok ? hash("sha256", bytes.value, "hex") : "" };
}

function tried<Value>(act: () => Value): Result<Value, FileRead> {
  try {
    return ok(act());
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    return err({ kind: "not-opened", code: String(fault.code) });
  }
}

async function storedByHash(
  db: Queryable,
  opened: readonly Opened[],
): Promise<ReadonlyMap<string, readonly StoredFileRow[]>> {
  const hashes = opened.flatMap(({ sha256 }) => (sha256 === "" ? [] : [sha256]));
  return Map.groupBy(await storedFiles(db, hashes), ({ sha256 }) => sha256);
}

async function prepare(
  { file, bytes, sha256 }: Opened,
  stored: ReadonlyMap<string, readonly StoredFileRow[]>,
  { read, defaults }: Preparing,
): Promise<PreparedFile> {
  if (!bytes.ok) return { file, read: bytes.error };
  const same = (stored.get(sha256) ?? []).filter((row) => isStored(file, row, defaults));
  if (same.length > 0) return { file, read: { kind: "unchanged", stored: same } };
  return { file, read: await read(baseName(file.name), bytes.value) };
}
