import { terminalLine } from "#kernel/terminal-text.ts";
import { timeAllowedWords } from "#platform/jobs/time-allowed.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { isCheckable } from "#report/check/check-report.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { unreadableWords } from "#report-files/unreadable-words.ts";
import type { InputProblem } from "./report-inputs.ts";

export const usage = `用法：
  tongming report read 文件… [--json]                    读取年度报告，列出各表数据
  tongming report check 文件… [--previous 文件] [--dictionary 文件] [--json]
                                                         核对年度报告，列出问题
  tongming report write 文件 --to 格式 -o 输出文件        按法定格式写成文件，读回核对一致才写出
  tongming report import 文件夹 […]                      把文件夹里的年度报告存入数据库，详见 report import --help
  tongming report compile --agency 机关 --year 年份 […]  由台账记录编制年度报告，详见 report compile --help
  tongming report recheck [--all]                        核对已存的年度报告，详见 report recheck --help
  tongming report publish | withdraw | move | correct | explain 机关编号 年度 […]
                                                         发布、撤下、移动、更正已存的年报，说明核对问题，各见 --help
  tongming report status | circular --year 年度 […]      报送情况，通报，各见 --help
文件可以是一个或多个路径、文件夹（读取其下全部文件，不含隐藏文件），或 -（标准输入）。
--previous 给出上一年度的报告（文件或文件夹）；输入不止一份时按机关名称对应，没有上年报告的照样核对，与上年的比对除外。
--dictionary 用另一份校对词表（CSV，表头 错词,建议,起,止,级别,例外）代替随附的 config/proofreading.csv。
write 一次写一份，格式为 html、docx、pdf、xlsx、csv、json；已有的输出文件会被替换；
未能确认的数字留空，并在标准错误上列出（json 保留各格状态）。
退出码：0 完成；1 核对发现错误，或写成后读回不一致、不能排成法定格式；2 用法有误、有文件不能读取或不能写出。
`;

/** One line for standard error: the file, the cause, the remedy. */
export function problemLine(path: string, problem: InputProblem): string {
  return `${nameOf(path)}：${problemWords(problem)}。\n`;
}

/** How a message names an input. */
export function nameOf(path: string): string {
  return path === "-" ? "标准输入" : terminalLine(path);
}

/** Says that a document has no findings because it is no report that can be checked. */
export function notCheckedLine(path: string, report: AnnualReport): string | undefined {
  if (isCheckable(report)) return undefined;
  const [why] = report.warnings.map(readWarningWords);
  return `${nameOf(path)}：未核对。${why ?? "不是 2019 年以后格式的政府信息公开工作年度报告。"}\n`;
}

/** None of last year's reports is this agency's: it is checked without. */
export function unmatchedLine({ path, report }: CheckedFile): string | undefined {
  if (!isCheckable(report)) return undefined;
  const why =
    report.agency === null
      ? "文中没有机关名称，无法与上年报告对应；要与上年比对，请单独核对这一份"
      : `--previous 中没有“${report.agency}”可对应的上年报告；要与上年比对，请补上，或单独核对这一份`;
  return `${nameOf(path)}：与上年的比对没有进行，其余已核对。${why}。\n`;
}

/** Files in a folder that no person put there, and links to files elsewhere. */
export function passedOverLines(
  counts: Readonly<Record<"passed-over" | "link-out", number>>,
): readonly string[] {
  const { "passed-over": left, "link-out": links } = counts;
  return [
    ...(left > 0 ? [`略过 ${left} 个系统或办公软件留下的文件（Thumbs.db、~$ 开头的等）。\n`] : []),
    ...(links > 0
      ? [`略过 ${links} 个指向文件夹以外的链接；要读这些文件，请把它们复制进来。\n`]
      : []),
  ];
}

interface CheckedFile {
  readonly path: string;
  readonly report: AnnualReport;
}

/** The previous report that the caller named seems to be another agency's or another year's; it is used all the same. */
export function unlikePreviousLine(
  { path, report }: CheckedFile,
  previous: AnnualReport,
): string | undefined {
  const doubts = isCheckable(previous) ? [] : ["不是可核对的年度报告"];
  if (report.agency !== null && previous.agency !== null && report.agency !== previous.agency) {
    doubts.push(`机关是“${previous.agency}”而不是“${report.agency}”`);
  }
  if (report.year !== null && previous.year !== null && previous.year !== report.year - 1) {
    doubts.push(`年度是 ${previous.year} 而不是 ${report.year - 1}`);
  }
  if (doubts.length === 0) return undefined;
  return `${nameOf(path)}：已按所给的上年报告核对，但其${doubts.join("，")}；请确认没有给错文件。\n`;
}

/** Why an input cannot be read and what to do, without a final full stop. */
export function problemWords(problem: InputProblem): string {
  switch (problem.kind) {
    case "not-found":
      return "没有这个文件或文件夹；请检查路径";
    case "not-permitted":
      return "没有读取权限；请修改权限或换用可读的副本";
    case "folder-empty":
      return "文件夹里没有可读的文件；请检查路径，隐藏文件不在其内";
    case "failed":
      return `读取失败（${problem.code}）；请检查磁盘或换一个位置再试`;
    case "too-slow":
      return `${timeAllowedWords(problem.milliseconds)}仍没有读完，已经停止；请拆分文件，或另存为别的格式再试`;
    case "too-much-memory":
      return `读取时用去的内存超过 ${problem.megabytes} MB，已经停止；请拆分文件，或另存为别的格式再试`;
    case "reader-failed":
      return `读取程序出错（${problem.message}）；请把文件和这条信息报告给维护者`;
    default:
      return unreadableWords(problem);
  }
}
