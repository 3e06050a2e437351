import { createReadStream, readFileSync, statSync } from "node:fs";
import { sizeLimit } from "#formats/read-document.ts";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type FilePath, givenPath, pathWords } from "#platform/files/file-path.ts";
import { type FolderEntry, folderEntries } from "#platform/files/folder-entries.ts";
import type { UnreadableReport } from "#report-files/read-report.ts";
import type { ReadingStopped } from "./reading-stopped.ts";

/** One file of the call: the name it carries in the output and the path it is opened by; `-` is standard input. */
export interface Source {
  readonly name: string;
  readonly path: FilePath;
}

/** Why an input gives no report. */
export type InputProblem =
  | UnreadableReport
  | ReadingStopped
  | { readonly kind: "not-found" }
  | { readonly kind: "not-permitted" }
  | { readonly kind: "folder-empty" }
  | { readonly kind: "failed"; readonly code: string };

export interface InputRefused extends Source {
  readonly problem: InputProblem;
}

export type Listed = Result<Source, InputRefused>;

/**
 * The files that the arguments name, in their order. A folder stands for all files below it, sorted by
 * path, hidden ones left out; it is walked as it is read, so the length of the list costs no memory.
 * `passedOver` is told of each file in a folder that a system or an office left there, and of each link out of it.
 */
export function* listSources(
  paths: readonly string[],
  passedOver: PassedOver = () => {},
): Generator<Listed> {
  for (const given of paths) {
    const path = givenPath(given);
    const name = pathWords(path);
    if (!isFolder(given)) {
      yield ok({ name, path });
      continue;
    }
    let found = false;
    for (const listed of walk({ folder: path, root: path, below: "" }, passedOver)) {
      found = true;
      yield listed;
    }
    if (!found) yield err({ name, path, problem: { kind: "folder-empty" } });
  }
}

/** Whether a path of the call names a folder; `-` is standard input. */
export function isFolder(given: string): boolean {
  if (given === "-") return false;
  try {
    return statSync(givenPath(given)).isDirectory();
  } catch {
    return false; // opening it as a file will say what is wrong
  }
}

type PassedOver = (kind: "passed-over" | "link-out") => void;

interface Place {
  readonly folder: FilePath;
  /** The argument. */
  readonly root: FilePath;
  /** The path from the argument to this folder, ending in `/`, or empty. */
  readonly below: string;
}

/** A broken link is no file. */
function* walk({ folder, root, below }: Place, passedOver: PassedOver): Generator<Listed> {
  let entries: readonly FolderEntry[];
  try {
    entries = folderEntries(folder, root);
  } catch (fault) {
    yield err({ name: below || pathWords(folder), path: folder, problem: problemOf(fault) });
    return;
  }
  for (const { name, path, kind } of entries) {
    if (kind === "folder") yield* walk({ folder: path, root, below: below + name }, passedOver);
    else if (kind === "file") yield ok({ name: below + name, path });
    else if (kind !== "broken-link") passedOver(kind);
  }
}

/** The bytes at a path; what is over the size limit is refused before it is read. */
export async function readSource(
  path: FilePath,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array, InputProblem>> {
  if (path === "-") return collect(stdin);
  try {
    const { size, isPlain } = stat(path);
    if (!isPlain) return await collect(createReadStream(path));
    if (size > sizeLimit) return err({ kind: "too-large", limit: sizeLimit, size });
    return ok(readFileSync(path));
  } catch (fault) {
    return err(problemOf(fault));
  }
}

function stat(path: FilePath): { size: number; isPlain: boolean } {
  const found = statSync(path);
  return { size: found.size, isPlain: found.isFile() };
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array, InputProblem>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) return err({ kind: "too-large", limit: sizeLimit, size });
    chunks.push(chunk);
  }
  return ok(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
}

function problemOf(fault: unknown): InputProblem {
  const code = faultCode(fault);
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "not-found" };
  if (code === "EACCES" || code === "EPERM") return { kind: "not-permitted" };
  if (code !== "") return { kind: "failed", code };
  throw fault;
}
