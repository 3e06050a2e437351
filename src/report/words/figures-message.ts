import type { Detail } from "#report/check/check-result.ts";
import { exact } from "#report/check/tables/amounts.ts";
import { cellWords, columnWords, rowWords } from "./form-words.ts";

/** The kinds that are about figures of the tables. */
type FiguresDetail = Exclude<
  Detail,
  | { readonly kind: `section-${string}` | `table-${string}` | `problems-${string}` }
  | {
      readonly kind:
        | `stale-${string}`
        | "signed-late"
        | `cites-${string}`
        | `tables-${string}`
        | "blank";
    }
  | { readonly kind: "personal-number" | "proofreading" | "similar" }
  | { readonly kind: `narrative-${string}` }
>;

/** What is wrong with figures of the tables, in one Chinese sentence. */
export function figuresMessage(detail: FiguresDetail): string {
  switch (detail.kind) {
    case "balance":
      return balanceMessage(detail);
    case "results":
      return `${columnOf(detail.column)}：各项办理结果合计 ${detail.sum}，不等于（七）总计 ${detail.total}，相差 ${apart(detail.sum, detail.total)}。`;
    case "applicants":
      return `${rowWords(`t3.${detail.row}`)}：自然人与法人或其他组织合计 ${detail.sum}，不等于总计 ${detail.total}，相差 ${apart(detail.sum, detail.total)}。`;
    case "disputes":
      return `${rowWords(`t4.${detail.dispute}`)}：各类结果合计 ${detail.sum}，不等于总计 ${detail.total}，相差 ${apart(detail.sum, detail.total)}。`;
    case "not-whole":
      return `${cellWords(detail.cell)}为 ${detail.value}，件数应是整数。`;
    case "negative":
      return `${cellWords(detail.cell)}为 ${detail.value}，件数不能小于 0。`;
    case "carry":
      return `${columnOf(detail.column)}：本年上年结转 ${detail.now}，不等于上年报告结转下年度 ${detail.last}，相差 ${apart(detail.last, detail.now)}；如有原因请在报告中说明。`;
    case "stock":
      return stockMessage(detail);
    case "impossible-regulations":
      return `规章填报 ${detail.values.join("、")}，但${detail.agency}无权制定规章；请核对是否应填入行政规范性文件。`;
    case "fees-over":
    case "fees-unit-of-text":
    case "fees-unit-of-years":
      return feesMessage(detail);
    case "misread":
      return `${rowWords(`t2.${detail.row}`)}：处理决定数量 ${detail.decisions} 恰为上一年项目数量 ${detail.previous} 与本年增减 ${signed(detail.change)} 之和，疑将项目数填作办件数；请核对。`;
    case "jump":
      return `${cellWords(detail.cell)}由上年 ${detail.last} 变为 ${detail.now}，变化超过 5 倍；请核对，如属实请在报告中说明原因。`;
  }
}

function columnOf(column: string): string {
  return `${columnWords("t3", column)}列`;
}

function apart(left: number, right: number): number {
  return exact(Math.abs(left - right));
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change);
}

function balanceMessage(detail: Extract<Detail, { kind: "balance" }>): string {
  const { column, new: added, carriedIn, total, carriedOut } = detail;
  return (
    `${columnOf(column)}：第一项 ${added} 加第二项 ${carriedIn}，` +
    `不等于第三项 ${total} 加第四项 ${carriedOut}，相差 ${apart(added + carriedIn, total + carriedOut)}。`
  );
}

function stockMessage(detail: Extract<Detail, { kind: "stock" }>): string {
  const { row, last, issued, repealed, now } = detail;
  const expected = exact(last + issued - repealed);
  return (
    `${rowWords(`t2.${row}`)}：上年现行有效 ${last} 加本年制发 ${issued} 减本年废止 ${repealed} 应为 ${expected}，` +
    `现行有效件数填 ${now}，相差 ${apart(expected, now)}；如有失效、划转等请在报告中说明。`
  );
}

function feesMessage(detail: Extract<Detail, { kind: `fees-${string}` }>): string {
  const told = `行政事业性收费填 ${detail.amount} 万元`;
  switch (detail.kind) {
    case "fees-over":
      return `${told}，同级机关一般达不到 ${detail.limit} 万元；请核对是否误以元为单位。`;
    case "fees-unit-of-text":
      return `${told}，正文写“${detail.quote}”；请核对是否误以元为单位。`;
    case "fees-unit-of-years":
      return `${told}，约为上年 ${detail.last} 万元的 ${Math.round(detail.amount / detail.last)} 倍；请核对是否误以元为单位。`;
  }
}
