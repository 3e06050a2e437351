import { writeFileSync } from "node:fs";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { writePrinted } from "#report-files/write-printed.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { circularDocument } from "../../board/circular-document.ts";
import { loadBoard } from "../../board/load-board.ts";
import { reportsWaiting } from "../../board/reports-waiting.ts";
import { everyAgency } from "./keep-command.ts";
import { yearAsked, yearOption } from "./year-asked.ts";

/** Formats of a circular. */
const circularFormats = ["docx", "xlsx"] as const;

type CircularFormat = (typeof circularFormats)[number];

interface CircularCall {
  readonly year: number;
  readonly file: string;
  readonly format: CircularFormat;
  readonly from: string;
}

/** `tongming report circular`; answers the exit code. */
export const reportCircular = newCommand({
  name: "report circular",
  usage: ["report circular --year 年度 --output 文件 [--from 单位]"],
  about:
    "把一个年度的年报报送和核对情况写成通报，文件名以 .docx 或 .xlsx 结尾；写出后读回，一致才留下。",
  options: [
    yearOption,
    { name: "output", value: "文件", says: "写到哪里；已有的同名文件被替换" },
    { name: "from", value: "单位", says: "落款的单位" },
  ],
  more: "退出码：0 完成；1 读回不一致；2 用法有误，文件不能写，或数据库不能用。",
  parse: circularCall,
  run: ({ year, file, format, from }, services) =>
    services.withDatabase(async ({ db }) => {
      const today = dayInChina(new Date().toISOString());
      const waiting = (await services.contributed())(reportsWaiting);
      const board = await loadBoard(db, everyAgency, { year, today, waiting });
      const document = circularDocument(board, { from, dated: today });
      const written = await writePrinted(document, format);
      if (!written.ok) {
        services.err(`读回不一致，没有写出；缺少：${written.error.missing}\n`);
        return 1;
      }
      try {
        writeFileSync(file, written.value.bytes);
      } catch (fault) {
        if (!(fault instanceof Error && "code" in fault)) throw fault;
        services.err(`${file}：不能写（${fault.code}）；请检查路径和权限。\n`);
        return 2;
      }
      await services.out(`已写出 ${file}。\n`);
      return 0;
    }),
});

function circularCall(call: Call): Result<CircularCall, string> {
  const year = yearAsked(call);
  if (!year.ok) return year;
  const file = call.values.get("output");
  if (file === undefined) return err("请用 --output 写明文件，如 通报.docx");
  const format = circularFormats.find((one) => file.endsWith(`.${one}`));
  if (!format) return err(`“${file}”应以 .docx 或 .xlsx 结尾`);
  const from = call.values.get("from") ?? "政府信息公开工作主管部门";
  return ok({ year: year.value, file, format, from });
}
