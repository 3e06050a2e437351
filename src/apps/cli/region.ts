import { readFileSync } from "node:fs";
import { importRegions, type RegionProblem } from "#features/agencies/index.ts";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { readCall } from "./call.ts";
import { regionHelp } from "./import-help.ts";
import { csvProblemWords } from "./import-refused-words.ts";
import type { Command, Streams } from "./streams.ts";
import { withDatabase } from "./with-database.ts";

/** `tongming region import FILE`; answers the exit code. */
export const region: Command = async (args, streams) => {
  const call = readCall(args, { values: [], switches: [] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(regionHelp);
    return 0;
  }
  const path = call.ok ? fileOf(call.value.rest) : call;
  if (!path.ok) {
    streams.err(`用法有误：${path.error}。详见 tongming region --help\n`);
    return 2;
  }
  const text = readText(path.value);
  if (!text.ok) {
    streams.err(`${path.value}：${text.error}。\n`);
    return 2;
  }
  return withDatabase(streams, ({ db }) =>
    take(importRegions(db, text.value), path.value, streams),
  );
};

function fileOf([act, path, stray]: readonly string[]): Result<string, string> {
  if (act !== "import") return err("请写 region import 文件");
  if (path === undefined) return err("region import 后面缺少文件，请写上");
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

async function take(
  importing: ReturnType<typeof importRegions>,
  path: string,
  streams: Streams,
): Promise<number> {
  const imported = await importing;
  if (!imported.ok) {
    const lines = imported.error.map((problem) => problemWords(path, problem));
    streams.err(`${lines.join("\n")}\n没有写入；改正后再导入一次。\n`);
    return 2;
  }
  await streams.out(`已存 ${imported.value} 个区划。\n`);
  return 0;
}

function problemWords(path: string, problem: RegionProblem): string {
  const at = (words: string) =>
    "line" in problem ? `${path} 第 ${problem.line} 行：${words}` : words;
  switch (problem.kind) {
    case "bad-code":
      return at(`${problem.column}“${problem.value}”不对；应为六位数字。`);
    case "no-name":
      return at(`区划 ${problem.code} 没有名称；请写上。`);
    case "repeated":
      return at(`区划 ${problem.code} 在第 ${problem.first} 行已经写过；请只留一行。`);
    case "no-parent":
      return at(`区划 ${problem.code} 的上级 ${problem.parent} 不存在；请在文件里补上或改正。`);
    case "parent-not-above":
      return at(`区划 ${problem.code} 的上级 ${problem.parent} 级别不比它高；请改正上级代码。`);
    default:
      return csvProblemWords(path, problem);
  }
}
