import { ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type Board, loadBoard } from "../../board/load-board.ts";
import { reportsWaiting } from "../../board/reports-waiting.ts";
import { handedInStates } from "../../domain/handed-in.ts";
import { handedInWords } from "../../words/handed-in-words.ts";
import { everyAgency } from "./keep-command.ts";
import { yearAsked, yearOption } from "./year-asked.ts";

/** `tongming report status`; answers the exit code: 1 where somebody has not handed in who should have. */
export const reportStatus = newCommand({
  name: "report status",
  usage: ["report status --year 年度 [--json]"],
  about:
    "列出一个年度的年报报送情况：按期、逾期、已报送未公布、逾期未报、尚未到期的机关，以及核对发现的问题。",
  options: [yearOption, { name: "json", says: "每个机关输出一行 JSON" }],
  more: "退出码：0 没有逾期未报的；1 有逾期未报的；2 用法有误，或数据库不能用。",
  parse: (call) => {
    const year = yearAsked(call);
    return year.ok ? ok({ year: year.value, isJson: call.switches.has("json") }) : year;
  },
  run: ({ year, isJson }, services) =>
    services.withDatabase(async ({ db }) => {
      const today = dayInChina(new Date().toISOString());
      const waiting = (await services.contributed())(reportsWaiting);
      const board = await loadBoard(db, everyAgency, { year, today, waiting });
      await services.out(isJson ? jsonLines(board) : summary(board));
      return board.counts.overdue > 0 ? 1 : 0;
    }),
});

function jsonLines({ lines, year }: Board): string {
  return lines.map((line) => `${JSON.stringify({ year, ...line })}\n`).join("");
}

function summary({ counts, lines, year }: Board): string {
  const told = handedInStates.map((state) => `${handedInWords[state]} ${counts[state]}`).join("；");
  const named = lines
    .filter(({ state }) => state === "overdue" || state === "late" || state === "waiting")
    .map((line) => {
      const came = line.handedInOn === null ? "" : `，${line.handedInOn} 报送`;
      return `${handedInWords[line.state]}　${line.agencyName}　期限 ${line.dueOn ?? "无"}${came}\n`;
    });
  return `${year} 年度：${told}。\n${named.join("")}`;
}
