import type { Candidate } from "#features/agencies/index.ts";
import { timeAllowedWords } from "#platform/jobs/time-allowed.ts";
import type { NotAReport } from "#report/annual-report.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { unreadableWords } from "#report-files/unreadable-words.ts";
import type { ReportsChecked } from "../../check-stored.ts";
import type {
  DoubtfulAgency,
  ImportDoubt,
  ImportRefusal,
  OtherVersion,
} from "../../import/import-outcome.ts";

/** Why a file is not stored and what to do, each without a final full stop. */
export interface RefusalWords {
  readonly cause: string;
  readonly remedy: string;
}

export function refusalWords(refusal: ImportRefusal): RefusalWords {
  switch (refusal.kind) {
    case "unreadable":
      return divided(unreadableWords(refusal.problem));
    case "not-opened":
      return (
        notOpened[refusal.code] ?? {
          cause: `不能打开（${refusal.code}）`,
          remedy: "检查文件和读取权限后再导入",
        }
      );
    case "too-slow":
      return {
        cause: `${timeAllowedWords(refusal.milliseconds)}仍没有读完`,
        remedy: "拆分文件或换一种格式后再导入",
      };
    case "too-much-memory":
      return {
        cause: `读取时用去的内存超过 ${refusal.megabytes} MB`,
        remedy: "拆分文件或换一种格式后再导入",
      };
    case "reader-failed":
      return { cause: `读取程序出错：${refusal.message}`, remedy: "把文件和这条信息报告给维护者" };
    case "not-a-report":
      return {
        cause: notAReportWords(refusal.reason),
        remedy: "确认是否放错了文件；不是年报的请移出",
      };
    case "no-region":
      return {
        cause: "不知道属于哪个区划",
        remedy:
          "放进以区划代码开头的文件夹（如 330122-青岚县），或用 --region 指定，或写入 目录.csv",
      };
    case "unknown-region":
      return {
        cause: `没有区划 ${refusal.regionCode}`,
        remedy: `先用 tongming region import 导入区划，或把文件夹名写成 ${refusal.regionCode}-名称`,
      };
    case "no-agency":
      if (refusal.isScan) return scanWords("机关名称", "以机关名称作文件名");
      return {
        cause: "文中和文件名里都没有机关名称",
        remedy: "在 目录.csv 中写明机关，或以机关名称作文件名",
      };
    case "number-in-agency":
      return {
        cause: `机关名称“${refusal.name}”里有疑似手机号、身份证号等个人信息`,
        remedy: "在 目录.csv 中写明不含号码的机关名称",
      };
    case "no-year":
      if (refusal.isScan) return scanWords("年度", "放进以年份命名的文件夹");
      return {
        cause: "文中没有年度",
        remedy: "放进以年份命名的文件夹，或用 --year 指定，或写入 目录.csv",
      };
    case "year-out-of-range":
      return { cause: `年度 ${refusal.year} 不在 2008 年以后`, remedy: "在 目录.csv 中写明年份" };
    case "doubtful-agency":
      return doubtfulWords(refusal);
    case "other-agency-in-name":
      return {
        cause: `文中的机关是“${refusal.stated}”，文件名却是“${refusal.named}”，可能放错了文件`,
        remedy: "打开核实；文中对，就改文件名或在 目录.csv 中写明机关；文件名对，就换上正确的文件",
      };
  }
}

function scanWords(what: string, way: string): RefusalWords {
  return {
    cause: `这是扫描成图片的文件，没有文字，读不出${what}`,
    remedy: `换用带文字的 Word、PDF 或网页文件；只有扫描件的，${way}，或写入 目录.csv`,
  };
}

const notOpened: Readonly<Record<string, RefusalWords>> = {
  ELOOP: { cause: "链接绕回自身，打不开", remedy: "删去这个链接，或让它指向文件" },
  ENOENT: { cause: "文件已不在，或链接所指的文件不在", remedy: "补上文件，或删去这个链接" },
  EACCES: { cause: "没有读取权限", remedy: "改正权限后再导入" },
};

/** The words of unreadable files name the remedy behind a semicolon. */
function divided(words: string): RefusalWords {
  const at = words.indexOf("；");
  if (at < 0) return { cause: words, remedy: "换一个能读的文件再导入" };
  return { cause: words.slice(0, at), remedy: words.slice(at + 1) };
}

function notAReportWords(reason: NotAReport | "blank-template"): string {
  const words =
    reason === "blank-template"
      ? readWarningWords({ code: "blank-template" })
      : readWarningWords({ code: "not-a-report", reason });
  return words.replace(/，不取数。$/, "");
}

const similarityWords: Readonly<Record<Candidate["similarity"], string>> = {
  region: "只差区划名",
  spelling: "只差写法",
  body: "只差机构类型",
  abbreviation: "像是简称",
  "one-character": "只差一字",
};

function doubtfulWords({ regionCode, name, candidates }: DoubtfulAgency): RefusalWords {
  const known = candidates.map((one) => `“${one.name}”（${similarityWords[one.similarity]}）`);
  const [line] = aliasLines({ regionCode, name, candidates });
  return {
    cause: `机关“${name}”与已有的${known.join("、")}相近，不能确定是不是同一机关`,
    remedy: `是同一机关，在 --agencies 的表中写一行 ${line}；是另一机关，写一行 ${regionCode},${name},${name}`,
  };
}

/** A line of the table of names (机关别名表) for each agency that the name may be of. */
export function aliasLines({
  regionCode,
  name,
  candidates,
}: Pick<DoubtfulAgency, "regionCode" | "name" | "candidates">): readonly string[] {
  return candidates.map((one) => `${regionCode},${name},${one.name}`);
}

function figuresWords({ sameFigures }: OtherVersion): string {
  if (sameFigures === undefined) return "";
  return sameFigures ? "，表中数字相同" : "而数字不同";
}

/** Why this version counts and not the other. */
function laterWords({ changedAt, otherChangedAt }: OtherVersion): string {
  if (changedAt === otherChangedAt) return "修改时间相同、文件名在后";
  return `后修改（${minuteInChina(changedAt)}，另一份 ${minuteInChina(otherChangedAt)}）`;
}

/** 2024-03-05 10:12. */
function minuteInChina(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}

export function doubtWords(doubt: ImportDoubt): string {
  switch (doubt.kind) {
    case "agency-of-file-name":
      return "文中没有机关名称，按文件名归入；请核实";
    case "differs":
      return `与 ${doubt.other} 是同一机关同一年度${figuresWords(doubt)}，两份都已存为版本，以${laterWords(doubt)}的本份为准；请核实`;
    case "reinstated":
      return `早已存过，比 ${doubt.other} 修改得晚，恢复为现行版本（${laterWords(doubt)}）；请核实`;
    case "other-agency-in-name":
      return `按文中的机关“${doubt.stated}”归入，文件名却是“${doubt.named}”，可能放错了文件；请核实`;
    case "stored-elsewhere":
      return `已存在“${doubt.agency}”名下，现在${doubt.now === undefined ? "文中和文件名里都没有机关名称" : `会归入“${doubt.now}”`}；没有移动；请核实，在 目录.csv 中写明应归的机关（与现存的不同时另存一份，原来的仍在）`;
  }
}

/** What checking stored reports came to, without a final full stop. */
export function checkedWords({ reports, withErrors, withWarnings }: ReportsChecked): string {
  if (reports === 0) return "没有需要核对的报告";
  const told = `核对 ${reports} 份，其中有错误的 ${withErrors} 份、只有提醒的 ${withWarnings} 份`;
  return withErrors + withWarnings > 0 ? `${told}，见各报告网页的“核对情况”` : told;
}
