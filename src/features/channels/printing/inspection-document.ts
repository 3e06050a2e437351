import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { FindingLine } from "../data/inspection/list-findings.ts";
import type { Inspection } from "../data/inspection/list-inspections.ts";
import type { IndicatorResult, Score } from "../domain/inspection/score.ts";
import { findingWords, partWords, skippedWords, stateWords } from "../words/inspection-words.ts";

/** Findings that a report prints at most; the page in the office has all. */
export const mostPrinted = 2_000;

/** The report of an inspection (检查报告) in the layout of the indicators: each with its rule, its result and its points, then the evidence. */
export function inspectionDocument(
  inspection: Inspection,
  score: Score,
  findings: readonly FindingLine[],
): PrintedDocument {
  const { host } = new URL(inspection.address);
  return {
    title: `${host}网站检查报告`,
    blocks: [
      ...overview(inspection, score).map((text) => ({ kind: "paragraph", text }) as const),
      { kind: "heading", text: "一、检查指标" },
      resultsTable(score),
      { kind: "heading", text: "二、发现的问题" },
      ...(findings.length === 0 ? [none] : [findingsTable(findings)]),
      ...(findings.length === mostPrinted ? [more] : []),
    ],
  };
}

const none: PrintedBlock = { kind: "paragraph", text: "没有发现问题。" };
const more: PrintedBlock = {
  kind: "paragraph",
  text: `只列出前 ${mostPrinted} 条，其余见工作平台的检查结果。`,
};

function overview(inspection: Inspection, score: Score): readonly string[] {
  const { address, onDay, facts, agencyName } = inspection;
  const skipped = Object.entries(facts?.skipped ?? {});
  const notSeen = skipped.map(([why, count]) => `${skippedWords[why] ?? why} ${count} 个`);
  return [
    `${agencyName}于${dateWords(onDay)}对 ${address} 进行检查，依据《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）。`,
    `查看网页 ${facts?.pages ?? 0} 个，其他链接、图片、附件 ${facts?.others ?? 0} 个，认出栏目 ${facts?.columns ?? 0} 个。${notSeen.length > 0 ? `没有访问的地址：${notSeen.join("，")}。` : ""}`,
    verdict(score),
  ];
}

/** 结论. */
export function verdict({ vetoes, total, deducted, added, isPassed }: Score): string {
  if (total === null) return `结论：不合格。单项否决：${vetoes.join("、")}。`;
  const parts = `扣 ${deducted} 分${added > 0 ? `，加 ${added} 分` : ""}`;
  return `结论：${isPassed ? "合格" : "不合格"}，得 ${total} 分（${parts}）。标为未检的指标没有计分。`;
}

function resultsTable({ results, total }: Score): PrintedBlock {
  const head = ["类别", "指标", "评分细则", "结果", "问题数", "得分变化"];
  return {
    kind: "table",
    name: "检查指标",
    widths: [16, 24, 56, 28, 14, 18],
    headerRows: 1,
    rows: [head.map(headCell), ...results.map((result) => resultRow(result, total === null))],
  };
}

function resultRow(result: IndicatorResult, isVetoed: boolean): readonly PrintedCell[] {
  const { indicator, state, count, because, points } = result;
  const sign = indicator.part === "bonus" ? "+" : "−";
  const change = points > 0 && !isVetoed ? `${sign}${points}` : "";
  return [
    label(partWords[indicator.part]),
    label(indicator.name),
    label(`${indicator.says}（${indicator.source}）`),
    label(state === "unchecked" ? `未检：${because}` : stateWords[state]),
    figure(count),
    label(change),
  ];
}

function findingsTable(findings: readonly FindingLine[]): PrintedBlock {
  const head = ["序号", "问题", "所在网页", "内容", "处理"];
  return {
    kind: "table",
    name: "发现的问题",
    widths: [12, 24, 44, 56, 20],
    headerRows: 1,
    rows: [
      head.map(headCell),
      ...findings.map(({ kind, page, target, text, pages, dismissedBecause }, at) => [
        figure(at + 1),
        label(findingWords[kind]),
        label(pages > 1 ? `${page}（共 ${pages} 页）` : page),
        label(target.includes(text) || text === "" ? target : `${target} ${text}`),
        label(dismissedBecause === null ? "" : `不成立：${dismissedBecause}`),
      ]),
    ],
  };
}

const headCell = (text: string): PrintedCell => ({
  ...{ text, columnSpan: 1, rowSpan: 1, role: "header" },
});
const label = (text: string): PrintedCell => ({
  ...{ text, columnSpan: 1, rowSpan: 1, role: "label" },
});
const figure = (value: number): PrintedCell => ({
  ...{ text: `${value}`, columnSpan: 1, rowSpan: 1, role: "figure", value },
});
