import type { Detail } from "#report/check/check-result.ts";
import { exact } from "#report/check/tables/amounts.ts";
import { cellSumWords } from "./cell-sum-words.ts";

type NarrativeDetail = Extract<Detail, { readonly kind: `narrative-${string}` }>;

/** What is wrong with the figures of the text, in one Chinese sentence with the remedy. */
export function narrativeMessage(detail: NarrativeDetail): string {
  switch (detail.kind) {
    case "narrative-table":
      return `正文写${cellSumWords(detail.cells)} ${statedWords(detail)}，表格填 ${tableWords(detail)}，相差 ${apart(detail.stated, detail.table)}${detail.cells.includes(feeAmount) ? " 元" : ""}；请核对正文与表格。`;
    case "narrative-differs":
      return `正文对${meaningWords(detail)}写了不同的数：${detail.values.join("、")}；请核对并统一。`;
    case "narrative-parts":
      return partsMessage(detail);
    case "narrative-share":
      return shareMessage(detail);
    case "narrative-fee-none":
      return `报告写未收取信息处理费，又写收取 ${detail.amount} 元；请核对并统一。`;
    case "narrative-fee-differs":
      return `报告对信息处理费写了不同的数额：${detail.amounts.join(" 元、")} 元；请核对并统一。`;
    case "narrative-fee-silent":
      return `正文写收取信息处理费 ${detail.amount} 元，第六部分却没有报告；请在第六部分写明发出收费通知的件数、总金额和实际收取的金额。`;
    case "narrative-fee-unpaid":
      return `报告写没有收取信息处理费，表三“逾期未按收费通知要求缴纳费用”却有 ${detail.unpaid} 件；请核对，并在第六部分写明发出收费通知的件数和金额。`;
  }
}

type OfKind<Kind extends NarrativeDetail["kind"]> = Extract<
  NarrativeDetail,
  { readonly kind: Kind }
>;

function apart(left: number, right: number): number {
  return exact(Math.abs(left - right));
}

const feeAmount = "t2.fees.amountWan";

function statedWords({ cells, stated }: OfKind<"narrative-table">): string {
  return cells.includes(feeAmount) ? `${stated} 元` : String(stated);
}

function tableWords({ cells, table }: OfKind<"narrative-table">): string {
  return cells.includes(feeAmount) ? `${exact(table / 10_000)} 万元` : String(table);
}

function meaningWords({ meaning, cells }: OfKind<"narrative-differs">): string {
  if (cells.length > 0) return cellSumWords(cells);
  return meaning === "items.published" ? "主动公开政府信息数量" : "同一事项";
}

function partsMessage({ total, sum, isComplete }: OfKind<"narrative-parts">): string {
  const slip = total === sum * 10_000 ? "万" : total === sum * 100_000_000 ? "亿" : undefined;
  if (slip !== undefined && sum > 0) {
    return `正文写总数 ${sum}${slip}，所列各项合计 ${sum}，“${slip}”字可能是多写的；请核对。`;
  }
  const difference = apart(total, sum);
  if (sum > total) {
    return `正文写总数 ${total}，所列各项合计 ${sum}，比总数多 ${difference}；请核对总数和各项。`;
  }
  const remedy = isComplete ? "请核对总数和各项，或补齐未列的部分" : "请核对";
  return `正文写总数 ${total}，所列各项合计 ${sum}，比总数少 ${difference}；${remedy}。`;
}

function shareMessage({
  share,
  percent,
  part,
  whole,
  computed,
}: OfKind<"narrative-share">): string {
  if (share === "share") {
    return `正文写占比 ${percent}%，按 ${part} 占 ${whole} 计算为 ${computed}%；请核对。`;
  }
  return `正文写${change(percent)}，由 ${whole} 变为 ${part} 应为${change(computed)}；请核对。`;
}

function change(percent: number): string {
  return percent < 0 ? `下降 ${-percent}%` : `增长 ${percent}%`;
}
