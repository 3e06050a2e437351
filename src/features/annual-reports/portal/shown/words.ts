import type { SourceDocument } from "#formats/document.ts";
import type { Edition, ReportCell } from "#report/annual-report.ts";
import type { RuleId, Severity } from "#report/check/rules.ts";
import type { TableId } from "#report/form/cell-names.ts";

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
  "text.date": "报告落款日期是否晚于公布期限",
  "text.plan": "第五部分的打算是否面向下一年",
  "text.table": "正文的数字与表格、正文前后是否一致",
  "text.parts": "正文的分项之和是否等于总数",
  "text.share": "正文的百分比是否算得出来",
  "text.fee-statement": "信息处理费的说法前后是否一致",
  "text.edition": "引用和使用的格式版本是否适用于报告年度",
  "text.similar": "各部分文字是否与上年报告雷同",
  "text.privacy": "正文是否有未遮盖的个人号码",
  "text.proofreading": "正文是否有校对词表中的错词",
};

/** The editions in a word, for lists. */
export const shortEditionWords: Readonly<Record<Edition, string>> = {
  "2021": "现行格式",
  "2019-trial": "试行格式",
  hybrid: "两种格式混用",
  "pre-2019": "2019 年以前格式",
};

/** Of an original that shows numbers of persons and waits to be let go (ADR 0032). */
export const heldWords = {
  beside: "（含有疑似身份证号、手机号等个人信息，核实后再提供）",
  title: "原文件暂不提供",
  paragraphs: [
    "这份文件里有疑似身份证号、护照号、手机号或者银行卡号，正在等待核实，暂不提供下载。",
    "报告的内容可以在报告页和原文对照页查看，其中的这类号码已经遮盖。",
  ],
} as const;
