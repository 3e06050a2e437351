import { importRegions, type RegionProblem } from "#features/agencies/index.ts";
import type { Command } from "../streams.ts";
import { tableCommand } from "../table-command.ts";
import { regionHelp } from "./import-help.ts";
import { csvProblemWords } from "./import-refused-words.ts";

/** `tongming region import FILE`. */
export const region: Command = tableCommand({
  name: "region",
  act: "import",
  help: regionHelp,
  take: importRegions,
  problemWords,
  doneWords: (count) => `已存 ${count} 个区划。\n`,
});

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
