import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { sizeLimit } from "#formats/read-document.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type StoredFileRow, storedFiles } from "../data/stored-files.ts";
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
  | { readonly kind: "unchanged" }
  | Extract<ImportRefusal, { readonly kind: "not-opened" | "too-slow" | "reader-failed" }>;

/** Reads a file's bytes somewhere: in a thread of its own. Never rejects. */
export type ReadBytes = (name: string, bytes: Uint8Array) => Promise<FileRead>;

export interface Preparing {
  readonly db: Queryable;
  readonly read: ReadBytes;
  readonly defaults: ImportDefaults;
}

/** Files that are looked up together in the database. */
const chunk = 64;
/** Files, and bytes of theirs, that are read ahead of what is stored: enough to keep every thread busy meanwhile. */
const ahead = { files: 96, bytes: 48_000_000 };

/** Reads files in threads, ahead of whoever takes them, and gives them in their order. Those stored already are not read. */
export async function* prepareFiles(
  files: readonly FoundFile[],
  preparing: Preparing,
): AsyncGenerator<PreparedFile> {
  const queue = new ReadAhead();
  for (let from = 0; from < files.length; from += chunk) {
    const opened = files.slice(from, from + chunk).map(open);
    const stored = await storedByHash(preparing.db, opened);
    for (const one of opened) {
      queue.add(one, prepare(one, stored, preparing));
      while (queue.isFull) yield await queue.take();
    }
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

  get isFull(): boolean {
    return this.length > ahead.files || (this.#bytes > ahead.bytes && this.length > 0);
  }

  add({ bytes }: Opened, prepared: Promise<PreparedFile>): void {
    const size = bytes.ok ? bytes.value.length : 0;
    this.#files.push({ prepared, size });
    this.#bytes += size;
  }

  async take(): Promise<PreparedFile> {
    const first = this.#files.shift();
    if (!first) throw new Error("nothing is being read");
    this.#bytes -= first.size;
    return first.prepared;
  }
}

interface Opened {
  readonly file: FoundFile;
  readonly bytes: Result<Uint8Array, FileRead>;
  readonly sha256: string;
}

function open(file: FoundFile): Opened {
  const bytes = bytesOf(file.path);
  return { file, bytes, sha256: bytes.ok ? hash("sha256", bytes.value, "hex") : "" };
}

function bytesOf(path: string): Result<Uint8Array, FileRead> {
  try {
    const { size } = statSync(path);
    if (size <= sizeLimit) return ok(readFileSync(path));
    const problem = { kind: "too-large", limit: sizeLimit, size } as const;
    return err({ kind: "unreadable", problem });
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
  const same = stored.get(sha256) ?? [];
  if (same.some((row) => isStored(file, row, defaults)))
    return { file, read: { kind: "unchanged" } };
  return { file, read: await read(baseName(file.name), bytes.value) };
}
