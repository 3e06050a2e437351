import { stat } from "node:fs/promises";
import { err, ok, type Result } from "#kernel/result.ts";

interface Asked {
  readonly files: readonly string[];
  readonly mapping: string | undefined;
  /** Where they are to be written, if that is said. */
  readonly errors: string | undefined;
  readonly isDryRun: boolean;
  readonly isPartial: boolean;
}

/**
 * Where the faulty rows are written; nowhere unless it is asked for or good rows are stored without them. Never over a file that
 * the call reads, nor, without being told to, over any other.
 */
export async function errorsPath(asked: Asked): Promise<Result<string | undefined, string>> {
  const { errors, isPartial, isDryRun, files, mapping } = asked;
  if (errors !== undefined) {
    const read = [
      ...files.filter((file) => file !== "-"),
      ...(mapping === undefined ? [] : [mapping]),
    ];
    const over = await sameFile(errors, read);
    if (over === undefined) return ok(errors);
    return err(`--errors ${errors} 就是要读的文件 ${over}，会把它覆盖；请换一个文件名`);
  }
  if (!isPartial || isDryRun) return ok(undefined);
  const [first = ""] = files;
  return ok(await freePath(`${first === "-" ? "标准输入" : first}.errors`));
}

/** Which of the files is the one at the path, by whatever name or link. */
async function sameFile(path: string, files: readonly string[]): Promise<string | undefined> {
  const own = await identityOf(path);
  if (own === undefined) return undefined;
  for (const file of files) if ((await identityOf(file)) === own) return file;
  return undefined;
}

/** The first of `….xlsx`, `….2.xlsx`, `….3.xlsx` … that is not there. */
async function freePath(path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? `${path}.xlsx` : `${path}.${number}.xlsx`;
    if ((await identityOf(free)) === undefined) return free;
  }
}

async function identityOf(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}/${ino}`,
    () => undefined,
  );
}
