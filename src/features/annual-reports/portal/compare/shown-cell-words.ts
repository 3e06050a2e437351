import type { ShownColumn } from "../../data/shown-columns.ts";

/** Heads of the columns in tables of regions and of a region's agencies. */
export const shownCellWords: Readonly<Record<ShownColumn, string>> = {
  "t2.normative.inForce": "行政规范性文件现行有效（件）",
  "t3.new.total": "本年新收申请（件）",
  "t3.carriedIn.total": "上年结转（件）",
  "t3.granted.total": "予以公开（件）",
  "t3.partial.total": "部分公开（件）",
  "t3.denied": "不予公开（件）",
  "t3.unavailable": "无法提供（件）",
  "t3.refused": "不予处理（件）",
  "t3.other": "其他处理（件）",
  "t3.total.total": "本年办结（件）",
  "t3.carriedOut.total": "结转下年度（件）",
  "t4.review.total": "行政复议（件）",
  "t4.review.corrected": "复议结果纠正（件）",
  "t4.direct.total": "未经复议直接起诉（件）",
  "t4.afterReview.total": "复议后起诉（件）",
};

/** Columns that a table can be sorted by, as addresses spell them. */
export const sortKeys = {
  "by-requests": "t3.new.total",
  "by-results": "t3.total.total",
  "by-denials": "t3.denied",
  "by-unavailable": "t3.unavailable",
  "by-refusals": "t3.refused",
  "by-documents": "t2.normative.inForce",
  "by-reviews": "t4.review.total",
} as const satisfies Readonly<Record<string, ShownColumn>>;

export type SortKey = keyof typeof sortKeys;

/** `undefined` for any other word. */
export function parseSortKey(text: string): SortKey | undefined {
  return Object.keys(sortKeys).find((key): key is SortKey => key === text);
}
