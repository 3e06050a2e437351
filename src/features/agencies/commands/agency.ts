import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { csvProblemWords } from "#platform/command-line/csv-problem-words.ts";
import { tableCommand } from "#platform/command-line/table-command.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { registerProblem } from "../api/reorganisation-problems.ts";
import { type DissolvedProblem, importDissolved } from "../import-dissolved.ts";

const about = `标明哪些机关已经撤销：名单里注明“已撤销”，机关的页面写明撤销日期和由谁承接。年报照旧保留。
文件为 CSV，表头 地区代码,机关名称,撤销日期,承接机关；日期写成 2024-01-31，承接机关可以不写，写的必须是本站同一地区的机关。
撤销日期还没有到的，到那一天零时办理；没有办结的事项、人员转到承接机关，同 agency reorganise。已经标明的按文件更新。`;

/** `tongming agency dissolve FILE`. */
export const agency = tableCommand({
  name: "agency",
  act: "dissolve",
  about,
  take: async (db, text, { reorganise }) =>
    importDissolved(db, text, {
      rooms: await reorganise(),
      today: dayInChina(new Date().toISOString()),
      by: byCommandLine(),
    }),
  problemWords,
  doneWords: (count) => `已标明 ${count} 个撤销的机关。\n`,
});

function problemWords(path: string, problem: DissolvedProblem): string {
  const at = (words: string) =>
    "line" in problem ? `${path} 第 ${problem.line} 行：${words}` : words;
  switch (problem.kind) {
    case "bad-date":
      return at(`撤销日期“${problem.value}”不对；请写成 2024-01-31 的样子。`);
    case "no-agency":
      return at(`地区 ${problem.region} 没有机关“${problem.name}”；请检查地区代码和名称。`);
    case "own-successor":
      return at(`“${problem.name}”不能由自己承接；请改正承接机关。`);
    case "refused": {
      const { title, detail } = registerProblem(problem.refused);
      return at(`${title}；${detail}`);
    }
    default:
      return csvProblemWords(path, problem);
  }
}
