import { readFileSync } from "node:fs";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "../db/queryable.ts";
import { type Command, type CommandServices, newCommand } from "./command.ts";

/** A command that takes over a table from a CSV file: `tongming region import FILE`. */
export interface TableCommand<Problem> {
  readonly name: string;
  readonly act: string;
  readonly about: string;
  readonly take: (
    db: Queryable,
    text: string,
    services: CommandServices,
  ) => Promise<Result<number, readonly Problem[]>>;
  /** `path` is the file's, for messages. */
  readonly problemWords: (path: string, problem: Problem) => string;
  readonly doneWords: (count: number) => string;
}

/** The command; it answers the exit code. Of a table with problems nothing is taken over. */
export function tableCommand<Problem>(table: TableCommand<Problem>): Command {
  const { name, act, about, take, problemWords, doneWords } = table;
  return newCommand({
    name,
    usage: [`${name} ${act} 文件`],
    about,
    more: "退出码：0 完成；2 用法有误，或文件、数据库不能用；有一行不对，全部不存。",
    parse: ({ rest }) => fileOf(rest, table),
    run: (path, services) => {
      const { out, err: tell, withDatabase } = services;
      const text = readText(path);
      if (!text.ok) {
        tell(`${path}：${text.error}。\n`);
        return 2;
      }
      return withDatabase(async ({ db }) => {
        const taken = await take(db, text.value, services);
        if (!taken.ok) {
          const lines = taken.error.map((problem) => problemWords(path, problem));
          tell(`${lines.join("\n")}\n没有写入；改正后再导入一次。\n`);
          return 2;
        }
        await out(doneWords(taken.value));
        return 0;
      });
    },
  });
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
