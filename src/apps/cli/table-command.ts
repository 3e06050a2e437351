import { readFileSync } from "node:fs";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readCall } from "./call.ts";
import { withDatabase } from "./database/with-database.ts";
import type { Command } from "./streams.ts";

/** A command that takes over a table from a CSV file: `tongming region import FILE`. */
export interface TableCommand<Problem> {
  readonly name: string;
  readonly act: string;
  readonly help: string;
  readonly take: (db: Queryable, text: string) => Promise<Result<number, readonly Problem[]>>;
  /** `path` is the file's, for messages. */
  readonly problemWords: (path: string, problem: Problem) => string;
  readonly doneWords: (count: number) => string;
}

/** The command; it answers the exit code. Of a table with problems nothing is taken over. */
export function tableCommand<Problem>(table: TableCommand<Problem>): Command {
  const { name, help, take, problemWords, doneWords } = table;
  return async (args, streams) => {
    const call = readCall(args, { values: [], switches: [] });
    if (call.ok && call.value.switches.has("help")) {
      await streams.out(help);
      return 0;
    }
    const path = call.ok ? fileOf(call.value.rest, table) : call;
    if (!path.ok) {
      streams.err(`用法有误：${path.error}。详见 tongming ${name} --help\n`);
      return 2;
    }
    const text = readText(path.value);
    if (!text.ok) {
      streams.err(`${path.value}：${text.error}。\n`);
      return 2;
    }
    return withDatabase(streams, async ({ db }) => {
      const taken = await take(db, text.value);
      if (!taken.ok) {
        const lines = taken.error.map((problem) => problemWords(path.value, problem));
        streams.err(`${lines.join("\n")}\n没有写入；改正后再导入一次。\n`);
        return 2;
      }
      await streams.out(doneWords(taken.value));
      return 0;
    });
  };
}

function fileOf(
  [given, path, stray]: readonly string[],
  { name, act }: { readonly name: string; readonly act: string },
): Result<string, string> {
  if (given !== act) return err(`请写 ${name} ${act} 文件`);
  if (path === undefined) return err(`${name} ${act} 后面缺少文件，请写上`);
  return stray === undefined ? ok(path) : err(`多余的参数“${stray}”，请去掉`);
}

function readText(path: string): Result<string, string> {
  try {
    const decoded = decode(readFileSync(path));
    return decoded ? ok(decoded.text) : err("不是文本文件；请存为 CSV（UTF-8）");
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    return err(`不能读取（${fault.code}）；请检查路径和权限`);
  }
}
