import { csvProblemWords } from "#platform/command-line/csv-problem-words.ts";
import { tableCommand } from "#platform/command-line/table-command.ts";
import { importRegions, type RegionProblem } from "../import-regions.ts";

const about = `把行政区划存入数据库。文件为 CSV，表头 代码,名称,上级代码；代码为六位，级别由代码判断（末四位为 0 的是省级，
末两位为 0 的是市级，其余是县级），上级代码可以不写，按代码归入最近的上级。已有的区划按文件更新。
全国和 31 个省级区划不必写。`;

/** `tongming region import FILE`. */
export const region = tableCommand({
  name: "region",
  act: "import",
  about,
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
