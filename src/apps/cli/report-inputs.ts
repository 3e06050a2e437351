import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { UnreadableReport } from "#features/annual-reports/index.ts";
import { sizeLimit } from "#formats/read-document.ts";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";

/** One file of the call: the name it carries in the output and the path it is opened by; `-` is standard input. */
export interface Source {
  readonly name: string;
  readonly path: string;
}

/** Why an input gives no bytes, before its content is looked at. */
export type InputProblem =
  | UnreadableReport
  | { readonly kind: "not-found" }
  | { readonly kind: "not-permitted" }
  | { readonly kind: "folder-empty" }
  | { readonly kind: "failed"; readonly code: string };

export interface InputRefused {
  readonly path: string;
  readonly problem: InputProblem;
}

export type Listed = Result<Source, InputRefused>;

/**
 * The files that the arguments name, in their order. A folder stands for all files below it, sorted by
 * path, hidden ones left out; it is walked as it is read, so the length of the list costs no memory.
 */
export function* listSources(paths: readonly string[]): Generator<Listed> {
  for (const path of paths) {
    if (!isFolder(path)) {
      yield ok({ name: path, path });
      continue;
    }
    let found = false;
    for (const listed of walk(path, "")) {
      found = true;
      yield listed;
    }
    if (!found) yield err({ path, problem: { kind: "folder-empty" } });
  }
}

/** Whether a path of the call names a folder; `-` is standard input. */
export function isFolder(path: string): boolean {
  if (path === "-") return false;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // opening it as a file will say what is wrong
  }
}

/** `below` is the path from the argument to this folder, ending in `/`, or empty. */
function* walk(root: string, below: string): Generator<Listed> {
  let names: readonly string[];
  try {
    names = entryNames(join(root, below));
  } catch (fault) {
    yield err({ path: join(root, below), problem: problemOf(fault) });
    return;
  }
  for (const name of names) {
    if (name.endsWith("/")) yield* walk(root, below + name);
    else yield ok({ name: below + name, path: join(root, below + name) });
  }
}

/** A folder's name ends in `/`: so the depth-first walk comes out sorted by whole path. */
function entryNames(folder: string): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) names.push(`${entry.name}/`);
    else if (isRegularFile(folder, entry)) names.push(entry.name);
  }
  return names.sort();
}

/** A link to a file is read; a link to a folder is not entered, so no loop can arise. */
function isRegularFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The bytes at a path; what is over the size limit is refused before it is read. */
export async function readSource(
  path: string,
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

function stat(path: string): { size: number; isPlain: boolean } {
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
