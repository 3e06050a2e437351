import type { ReportCell } from "#report/annual-report.ts";

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
