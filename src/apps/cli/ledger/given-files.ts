import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { rowLimits } from "#formats/rows/limits.ts";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { CallFile } from "#platform/ledger/import/call.ts";

/** The files of a call, standard input among them. */
export interface GivenFiles {
  readonly files: readonly CallFile[];
  /** Takes away what was set aside of standard input. */
  readonly remove: () => Promise<void>;
}

const stdinName = "标准输入";

/** Looks whether each file is there, and sets standard input aside in a file, as a table is read more than once. */
export async function givenFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Result<GivenFiles, string>> {
  for (const path of paths) {
    const problem = path === "-" ? undefined : await problemAt(path);
    if (problem !== undefined) return err(`${path}：${problem}`);
  }
  if (!paths.includes("-")) {
    return ok({ files: paths.map(namedFile), remove: async () => undefined });
  }
  const folder = await mkdtemp(join(tmpdir(), "tongming-ledger-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const aside = join(folder, "stdin");
  try {
    await pipeline(Readable.from(upToLimit(stdin)), createWriteStream(aside));
  } catch (fault) {
    await remove();
    throw fault;
  }
  const files = paths.map((path) =>
    path === "-" ? { name: stdinName, path: aside } : namedFile(path),
  );
  return ok({ files, remove });
}

function namedFile(path: string): CallFile {
  return { name: path, path };
}

/** A byte more than is read: it is refused for that, and need not be set aside whole. */
async function* upToLimit(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of stdin) {
    size += piece.length;
    yield piece;
    if (size > rowLimits.fileBytes) return;
  }
}

async function problemAt(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? undefined : "不是文件；请写出其中的文件";
  } catch (fault) {
    const code = faultCode(fault);
    if (code === "") throw fault;
    return code === "ENOENT" ? "没有这个文件；请检查路径" : `不能读取（${code}）；请检查路径和权限`;
  }
}
