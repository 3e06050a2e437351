import type { SourceDocument } from "#formats/document.ts";
import type { JobRefused } from "#platform/jobs/worker-pool.ts";
import type { Edition, ReadWarning, ReportCell } from "#report/annual-report.ts";
import type { RuleId, Severity } from "#report/check/rules.ts";
import type { TableId } from "#report/form/cell-names.ts";
import type { UnreadableReport } from "../../read-report.ts";
import { unreadableWords } from "../../unreadable-words.ts";

export const pageTitle = "年报核对";

/** Megabytes a post may have: the report, last year's report and the pasted text together. */
export const sizeLimitMegabytes = 20;

/** What a document was read as. */
export const mediaTypeWords: Readonly<Record<SourceDocument["mediaType"], string>> = {
  "text/plain": "纯文本",
  "text/html": "网页",
  "text/csv": "CSV 表格",
  "application/json": "JSON 数据",
  "application/pdf": "PDF 文件",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word 文件",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel 文件",
};

/** How certain a cell is; `sign` goes before the word so that neither colour nor reading is needed alone. */
export const stateWords: Readonly<
  Record<ReportCell["state"], { word: string; sign: string; means: string }>
> = {
  read: { word: "已读取", sign: "", means: "数字、行、列都确定" },
  blank: { word: "空白", sign: "○", means: "原文此格是空的，或填“/”“-”“无”；不等于 0" },
  missing: { word: "缺失", sign: "—", means: "原文没有这一行或这张表" },
  lost: { word: "损毁", sign: "✕", means: "原有数字，在网页抓取或转换时丢失，无法得知" },
  ambiguous: { word: "存疑", sign: "？", means: "有不止一种读法，不取数" },
};

/** 错误、提醒、提示, with a sign of their own. */
export const severityWords: Readonly<
  Record<Severity, { word: string; sign: string; means: string }>
> = {
  error: { word: "错误", sign: "✕", means: "数字或结构不符合格式，应当更正" },
  warning: { word: "提醒", sign: "！", means: "看起来不对，请核实或在报告中说明" },
  notice: { word: "提示", sign: "i", means: "供参考" },
};

export const editionWords: Readonly<Record<Edition, string>> = {
  "2021": "现行格式（国办公开办函〔2021〕30号）",
  "2019-trial": "试行格式（国办公开办函〔2019〕60号）",
  hybrid: "两种格式混用，各行按各自表头",
  "pre-2019": "2019 年以前的格式",
};

export const tableTitles: Readonly<Record<TableId, string>> = {
  t2: "表二　主动公开政府信息情况",
  t3: "表三　收到和处理政府信息公开申请情况",
  t4: "表四　政府信息公开行政复议、行政诉讼情况",
};

/** What a rule compares, as the list of checks that could not be run names it. */
export const ruleWords: Readonly<Record<RuleId, string>> = {
  "t3.balance": "表三各列：第一项加第二项，等于第三项加第四项",
  "t3.results": "表三各列：各项办理结果之和，等于（七）总计",
  "t3.applicants": "表三各行：各类申请人之和，等于总计",
  "t3.integer": "表三各格：件数是不小于 0 的整数",
  "t3.carry": "上年第四项结转下年度，等于本年第二项上年结转",
  "t4.sum": "表四：四种结果之和，等于总计",
  "t2.stock": "上年现行有效件数加制发减废止，等于本年现行有效件数",
  "t2.impossible-regulations": "本机关是否有权制定规章",
  "t2.fees-magnitude": "收费金额的单位是否为万元",
  "t2.misread": "处理决定数量是否误作项目数量之和",
  "t2.jump": "与上年相比是否大起大落",
  "form.sections": "六个部分是否齐全",
  "form.tables": "三张表是否齐全",
  "form.blank": "表格是否有空格",
  "form.problems": "第五部分是否写明问题和改进",
  "text.year": "文中年份、统计期限与报告年度是否一致",
  "text.table": "正文的数字与表格、正文前后是否一致",
  "text.parts": "正文的分项之和是否等于总数",
  "text.share": "正文的百分比是否算得出来",
  "text.fee-statement": "信息处理费的说法前后是否一致",
  "text.edition": "引用和使用的格式版本是否适用于报告年度",
  "text.similar": "各部分文字是否与上年报告雷同",
  "text.privacy": "正文是否有未遮盖的个人号码",
  "text.proofreading": "正文是否有校对词表中的错词",
};

/** Why nothing is laid out, as a heading. */
export function noFiguresTitle(warnings: readonly ReadWarning[]): string {
  for (const { code } of warnings) {
    if (code === "not-a-report") return "这份材料不是政府信息公开工作年度报告";
    if (code === "blank-template") return "这是一份空白样表";
    if (code === "pre-2019") return "这是 2019 年以前格式的年度报告";
    if (code === "no-tables") return "这份年度报告里没有读到表格";
  }
  return "没有读到年度报告的表格";
}

/** What to do about it. */
export function noFiguresAdvice(warnings: readonly ReadWarning[]): string {
  for (const warning of warnings) {
    const { code } = warning;
    if (code === "no-tables" && warning.pages) {
      return "请向编制报告的人要 Word 原件，或换用文字能选中、能复制的 PDF。扫描件识别成文字后，数字可能认错，请逐格核对再用。";
    }
    if (code === "not-a-report") {
      return "请粘贴或上传标题为“××年政府信息公开工作年度报告”的全文，从“一、总体情况”到“六、其他需要报告的事项”，三张表都要包括在内。";
    }
    if (code === "blank-template") return "请填写后再核对。没有发生的事项应当填 0，不要留空。";
    if (code === "pre-2019") {
      return "本页核对 2019 年度及以后的三张表。更早的报告没有这些表，各格之间也没有可以核对的勾稽关系。";
    }
  }
  return "如果原文中的表格是图片，请换用带文字的版本；如果是网页，请把网页另存为 .html 文件后上传，表格会保留得最完整。";
}

/** Why a check was not carried out, and what to do. */
export function refusalWords(refused: JobRefused): { title: string; message: string } {
  switch (refused.kind) {
    case "busy":
      return {
        title: "现在核对的人较多",
        message: "暂时没有空位，请过一两分钟再试。您填写的内容没有保存。",
      };
    case "too-slow":
      return {
        title: "核对超时",
        message: `这份材料 ${refused.milliseconds / 1000} 秒内没有核对完，已经停止。请删去与年度报告无关的内容，或者只粘贴报告正文后再试。`,
      };
  }
}

export const formWords = {
  privacy: "内容只用于这一次核对，看完即弃，不保存、不记录。一般几秒钟出结果，最长 30 秒。",
  bothEmpty: "请粘贴年度报告全文，或者选择一个文件",
  emptyFile: "选择的文件是空的；请换一个有内容的文件，或者在上面粘贴全文",
  tooLarge: `提交的内容超过 ${sizeLimitMegabytes} MB。请删去图片，或者只粘贴报告正文`,
  notAForm: "没有收到表单内容。请重新粘贴全文或选择文件",
};

/** Why a document cannot be read; on this page there is always the way of copying its text. */
export function unreadableMessage(reason: UnreadableReport): string {
  const words = unreadableWords(reason);
  return reason.kind === "empty"
    ? words
    : `${words}；也可以打开后全选、复制，粘贴到“粘贴报告全文”一栏`;
}
