import type { SourceDocument } from "#formats/document.ts";
import type { Severity } from "#kernel/finding.ts";
import type { Edition } from "#report/annual-report.ts";
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

/** The editions in a word, for lists. */
export const shortEditionWords: Readonly<Record<Edition, string>> = {
  "2021": "现行格式",
  "2019-trial": "试行格式",
  hybrid: "两种格式混用",
  "pre-2019": "2019 年以前格式",
};

/** Of an original that shows numbers of persons and waits to be let go (ADR 0032). */
export const heldWords = {
  beside: "（可能含有身份证号、手机号等个人信息，核实后再提供）",
  title: "原文件暂不提供",
  paragraphs: [
    "这份文件里可能有身份证号、护照号、手机号或者银行卡号，核实之前暂不提供下载。",
    "报告的内容可以在报告页和原文对照页查看，其中查出的这类号码已经遮盖。",
  ],
} as const;
