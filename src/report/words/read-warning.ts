import type { NotAReport, ReadWarning } from "#report/annual-report.ts";
import { tableWords } from "./form-words.ts";

const notAReport: Readonly<Record<NotAReport, string>> = {
  notice: "按标题，这是通知、函或通报",
  "university-report": "这是高等学校的信息公开报告",
  interpretation: "这是对年度报告的解读",
  "work-plan": "这是工作要点或计划",
  "work-summary": "这是政务公开工作总结",
  "half-year-statistics": "这是半年统计",
  "rule-of-law-report": "这是法治政府建设年度报告",
  "sample-text": "这是范文",
  "no-report-content": "文中没有年度报告的内容",
};

/** What the reader could not read for certain, as Chinese sentences with the remedy where there is one. */
export function readWarningWords(warning: ReadWarning): string {
  switch (warning.code) {
    case "table-missing":
      return `没有找到${tableWords[warning.table]}；${pictureWords(warning.pages)}请换用带文字的版本。`;
    case "table-damaged":
      return `${tableWords[warning.table]}的行名或数字已损坏，相关各格不取数；请换用原网页。`;
    case "repeated-lines-removed":
      return "页面中重复的行被删去，相同的数字已不可辨；请换用原网页。";
    case "cut-off":
      return "文件不完整，在中途中断；已读到中断处为止。";
    case "too-long":
      return "文件过长，只读了前面一部分，其后的内容没有核对；请只保留年度报告正文。";
    case "pre-2019":
      return "这是 2019 年以前格式的年度报告，没有现行的三张表，不取数。";
    case "not-a-report":
      return `${notAReport[warning.reason]}，不是行政机关的政府信息公开工作年度报告，不取数。`;
    case "blank-template":
      return "这是空白的报告样表，没有填写，不取数。";
    case "no-tables":
      return `文中没有表格，不取数；${pictureWords(warning.pages)}请换用带文字的版本。`;
  }
}

/** Enough page numbers to look them up. */
const namedPages = 12;

function pictureWords(pages: readonly number[] = []): string {
  if (pages.length === 0) return "如表格是图片，";
  const more = pages.length > namedPages ? "等" : "";
  return `第 ${pages.slice(0, namedPages).join("、")} ${more}页是图片，其中的文字读不出，`;
}
