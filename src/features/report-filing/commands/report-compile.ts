import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { notPutWords, writeWhole } from "#platform/command-line/write-file.ts";
import { type WriteFormat, writeFormats } from "#report-files/write-formats.ts";
import { writeRefusedWords } from "#report-files/write-refused-words.ts";
import { writeReport } from "#report-files/write-report.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type Compiled, compileReport } from "../compile/compile-report.ts";
import { compileWarnings } from "../compile/compile-warnings.ts";
import { compiledLine, compiledSource } from "../compile/compiled-line.ts";
import { type AgencyAsked, agencyOptions, findAdded, parseAgency } from "./agency-asked.ts";
import { compiledText } from "./compiled-text.ts";

interface CompileCall extends AgencyAsked {
  readonly today: LocalDate;
  readonly gives: "text" | "json" | { readonly to: WriteFormat; readonly output: string };
}

/** The form begins with the reports on 2019. */
const firstYear = 2019;

/** `tongming report compile`: the report of an agency's year, computed from its records alone. */
export const reportCompile = newCommand({
  name: "report compile",
  usage: [
    "report compile --agency 机关 --year 年份 [--scope own|level|whole] [--json]",
    "report compile --agency 机关 --year 年份 [--scope …] --to 格式 -o 文件",
  ],
  about:
    "只凭台账记录编制年度报告的三张表。本年的报告截至今天；2019、2020 年用试行格式，表二须另行填写。",
  options: [
    ...agencyOptions,
    { name: "json", says: "输出一行 JSON，同 report read，另有统计范围和计入的机关" },
    { name: "to", value: "格式", says: `写成文件：${writeFormats.join("、")}` },
    { name: "o", value: "文件", says: "写到哪个文件" },
  ],
  more: "退出码：0 完成；1 写成后读回不一致；2 用法有误，没有这个机关或年份，或文件、数据库不能用。",
  parse: parseCompile,
  run: (call, services) =>
    services.withDatabase(async ({ db }) => {
      const added = await findAdded(db, call);
      if (!added.ok) return refuse(services, added.error);
      const recorded = { figures: await services.figures(), kinds: await services.ledgers() };
      const compiled = await compileReport(db, recorded, {
        reader: agencyScope({ kind: "operator" }),
        added: added.value,
        scope: call.scope,
        year: call.year,
        today: call.today,
      });
      return give(compiled, call.gives, services);
    }),
});

function parseCompile(call: Call): Result<CompileCall, string> {
  const { rest, values, switches } = call;
  if (rest[0] !== undefined) return err(`多余的参数“${rest[0]}”，请去掉`);
  const today = dayInChina(new Date().toISOString());
  const asked = parseAgency(call, { first: firstYear, today });
  if (!asked.ok) return asked;
  const [to, output] = [values.get("to"), values.get("o")];
  if (to === undefined && output === undefined) {
    return ok({ ...asked.value, today, gives: switches.has("json") ? "json" : "text" });
  }
  if (switches.has("json")) return err("--json 与 --to、-o 只能用一种");
  if (to === undefined) return err(`没有用 --to 指定格式；可用 ${writeFormats.join("、")}`);
  if (output === undefined) return err("没有用 -o 指定输出文件");
  const format = writeFormats.find((one) => one === to.toLowerCase());
  if (!format) return err(`不能写成“${to}”；可用 ${writeFormats.join("、")}`);
  return ok({ ...asked.value, today, gives: { to: format, output } });
}

async function give(
  compiled: Compiled,
  gives: CompileCall["gives"],
  services: CommandServices,
): Promise<number> {
  if (gives === "json") {
    await services.out(`${compiledLine(compiled)}\n`);
    return 0;
  }
  for (const { message } of compileWarnings(compiled)) services.err(`${message}\n`);
  if (gives === "text") {
    await services.out(compiledText(compiled));
    return 0;
  }
  return writeTo(compiled, gives, services);
}

async function writeTo(
  compiled: Compiled,
  { to, output }: { readonly to: WriteFormat; readonly output: string },
  services: CommandServices,
): Promise<number> {
  const written = await writeReport(compiled.report, to, compiledSource(compiled));
  if (!written.ok) {
    const { reason, differences } = writeRefusedWords(written.error);
    services.err(`${output}：${[reason, ...differences].join("；")}。\n`);
    return 1;
  }
  const put = writeWhole(output, written.value.bytes);
  if (!put.ok) return refuse(services, `${output}：${notPutWords(put.error)}`);
  const { empty } = written.value;
  if (empty.length > 0) services.err(`${output}：${empty.length} 格没有台账可算，留空待填。\n`);
  await services.out(`已写成 ${output}，读回核对一致。\n`);
  return 0;
}

function refuse({ err: tell }: CommandServices, reason: string): number {
  tell(`${reason}。\n`);
  return 2;
}
