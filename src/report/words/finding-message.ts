import { isOneDayForAll } from "#law/annual-report.ts";
import type { Detail, ReportFinding } from "#report/check/check-result.ts";
import type { PublishingKind } from "#report/check/publishing-kind.ts";
import { figuresMessage } from "./figures-message.ts";
import { rowWords, sectionWords, tableWords } from "./form-words.ts";
import { narrativeMessage } from "./narrative-message.ts";
import { textMessage } from "./text-message.ts";

/** What is wrong, where, and with which figures, in one Chinese sentence with the remedy. */
export function findingMessage({ detail }: Pick<ReportFinding, "detail">): string {
  switch (detail.kind) {
    case "section-missing":
      return `没有在应有的位置找到“${sectionWords[detail.section]}”；请补上或按规定顺序排列，没有内容也应写明。`;
    case "section-empty":
      return `“${sectionWords[detail.section]}”下没有内容；请补写，没有需要说明的也应写明“无”。`;
    case "section-misplaced":
      return `“${sectionWords[detail.section]}”排在“${sectionWords[detail.after]}”之后；请按规定顺序排列。`;
    case "table-missing":
      return `缺少${tableWords[detail.table]}；请用文字表格而不是图片公布。`;
    case "table-damaged":
      return `${tableWords[detail.table]}有 ${detail.rows.length} 行缺失或行名损坏：${list(detail.rows)}；请恢复完整表格。`;
    case "blank":
      return blankMessage(detail);
    case "problems-empty":
      return `“${sectionWords[5]}”没有内容；请写明存在的主要问题和改进措施。`;
    case "problems-none":
      return `“${sectionWords[5]}”只写“${detail.text}”；请写明存在的主要问题和改进措施。`;
    case "stale-period":
      return `统计期限写作 ${detail.stated} 年，报告年度是 ${detail.year} 年；请核对。`;
    case "stale-year":
      return `总体情况以 ${detail.stated} 年开头，通篇没有提到报告年度 ${detail.year} 年；请核对是否沿用了往年文字。`;
    case "stale-figure":
      return `表格旁写着 ${detail.stated} 年的数字，报告年度是 ${detail.year} 年；请核对是否沿用了往年的表格。`;
    case "stale-plan":
      return `下一步打算写作 ${detail.stated} 年，而本报告总结的是 ${detail.year} 年，应为 ${detail.year + 1} 年；请核对。`;
    case "signed-late":
      return signedLate(detail);
    case "cites-trial":
      return `${yearly(detail.year)}引用“${detail.quote}”，试行格式只用于 2019、2020 年度；请改引国办公开办函〔2021〕30号。`;
    case "cites-current":
      return `${yearly(detail.year)}引用“${detail.quote}”，该格式自 2021 年度起适用；请核对年度或引文。`;
    case "tables-trial":
      return `${detail.year} 年度报告仍用试行格式的表格；请改用国办公开办函〔2021〕30号的表格。`;
    case "tables-current":
      return `报告年度写作 ${detail.year} 年，表格却是 2021 年度起才有的格式；请核对年度。`;
    case "personal-number":
    case "proofreading":
    case "similar":
      return textMessage(detail);
    case "narrative-table":
    case "narrative-differs":
    case "narrative-parts":
    case "narrative-share":
    case "narrative-fee-none":
    case "narrative-fee-differs":
    case "narrative-fee-silent":
    case "narrative-fee-unpaid":
      return narrativeMessage(detail);
    default:
      return figuresMessage(detail);
  }
}

const whoseDay: Readonly<Record<PublishingKind, string>> = {
  government: "县级以上地方人民政府应在 3 月 31 日前公布上一年度报告",
  local: "乡镇、街道、开发区公布上一年度报告的日期由当地规定，一般不晚于 3 月 31 日",
  other: "政府部门应在 1 月 31 日前公布上一年度报告",
  unknown: "上一年度报告最迟应在 3 月 31 日前公布",
};

/** By the regulation of 2007 (第三十一条). */
const dayOfAll = "各级行政机关当时应在 3 月 31 日前公布上一年度报告";

function signedLate({ signedOn, by, agency }: Extract<Detail, { kind: "signed-late" }>): string {
  const whose = isOneDayForAll(by) ? dayOfAll : whoseDay[agency];
  return `报告落款日期为 ${signedOn}，晚于 ${by}；${whose}，请核对日期。`;
}

function yearly(year: number | null): string {
  return year === null ? "报告" : `${year} 年度报告`;
}

function blankMessage({
  table,
  blank,
  incompleteRows,
}: Extract<Detail, { kind: "blank" }>): string {
  const parts: string[] = [];
  if (blank > 0) parts.push(`有 ${blank} 格空白或只写“/”“—”“无”等`);
  if (incompleteRows.length > 0 && table === "t4") parts.push("的数不足 15 个");
  else if (incompleteRows.length > 0) {
    parts.push(`有 ${incompleteRows.length} 行的数不足列数（${list(incompleteRows)}）`);
  }
  return `${tableWords[table]}${parts.join("，")}；没有数据的请填 0。`;
}

const named = 3;

function list(rows: readonly string[]): string {
  const words = rows.slice(0, named).map(rowWords).join("、");
  return rows.length > named ? `${words}等` : words;
}
