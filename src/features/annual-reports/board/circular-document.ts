import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import type { RuleId } from "#report/check/rules.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { handedInWords } from "../words/handed-in-words.ts";
import type { Board, BoardLine } from "./load-board.ts";

export interface CircularAsked {
  /** Who sends it round. */
  readonly from: string;
  /** 2026年3月1日. */
  readonly dated: string;
}

/** 通报: who has not handed in, who was late, and what the checks found, as a document to be sent round. */
export function circularDocument(board: Board, { from, dated }: CircularAsked): PrintedDocument {
  const { year, lines } = board;
  const overdue = lines.filter(({ state }) => state === "overdue");
  const waiting = lines.filter(({ state }) => state === "waiting");
  const late = lines.filter(({ state }) => state === "late");
  const wrong = lines.filter(({ errors, warnings }) => (errors ?? 0) + (warnings ?? 0) > 0);
  return {
    title: `关于${year}年政府信息公开工作年度报告报送和核对情况的通报`,
    blocks: [
      paragraph(summaryWords(board)),
      heading("一、报送情况"),
      ...agencyTable("逾期未报", overdue, "没有逾期未报的机关。"),
      ...agencyTable("逾期报送", late, "没有逾期报送的机关。"),
      ...(waiting.length > 0 ? agencyTable("已报送、尚未公布", waiting, "") : []),
      heading("二、核对情况"),
      ...foundTable(wrong),
      ...ruleTable(board),
      heading("三、工作要求"),
      paragraph("逾期未报的机关请立即报送；核对发现问题的机关请对照原件更正，确有原因的作出说明。"),
      { kind: "signature", text: from },
      { kind: "signature", text: dated },
    ],
  };
}

function summaryWords({ year, counts, lines }: Board): string {
  const due = lines.filter(({ isExpected }) => isExpected).length;
  const came = counts["in-time"] + counts.late;
  const waits = counts.waiting > 0 ? `已报送、等待审核或者公布的${counts.waiting}个，` : "";
  return (
    `${year}年度应报送政府信息公开工作年度报告的机关${due}个，已报送${came}个，其中按期报送${counts["in-time"]}个、` +
    `逾期报送${counts.late}个；${waits}逾期未报${counts.overdue}个，尚未到期${counts["not-due"]}个。现将有关情况通报如下。`
  );
}

function heading(text: string): PrintedBlock {
  return { kind: "heading", text };
}

function paragraph(text: string): PrintedBlock {
  return { kind: "paragraph", text };
}

function agencyTable(
  name: string,
  lines: readonly BoardLine[],
  none: string,
): readonly PrintedBlock[] {
  if (lines.length === 0) return [paragraph(none)];
  const head = ["序号", "机关", "期限", name === "逾期未报" ? "情况" : "报送日期"];
  const rows = lines.map((line, at) => [
    cell(`${at + 1}`, "figure", at + 1),
    cell(line.agencyName, "label"),
    cell(line.dueOn ?? "", "label"),
    cell(line.handedInOn ?? handedInWords[line.state], "label"),
  ]);
  return [paragraph(`${name}的机关${lines.length}个：`), table(name, [14, 78, 32, 32], head, rows)];
}

function foundTable(wrong: readonly BoardLine[]): readonly PrintedBlock[] {
  if (wrong.length === 0) return [paragraph("核对没有发现错误和需要核实的问题。")];
  const rows = wrong.map((line, at) => [
    cell(`${at + 1}`, "figure", at + 1),
    cell(line.agencyName, "label"),
    figure(line.errors ?? 0),
    figure(line.warnings ?? 0),
  ]);
  return [
    paragraph(`核对发现问题的年报${wrong.length}份：`),
    table("核对发现的问题", [14, 94, 24, 24], ["序号", "机关", "错误", "提醒"], rows),
  ];
}

function ruleTable({ rules }: Board): readonly PrintedBlock[] {
  const told = rules.filter(({ severity }) => severity !== "notice");
  if (told.length === 0) return [];
  const rows = told.map(({ rule, agencies, findings }) => [
    cell(ruleWords[rule as RuleId] ?? rule, "label"),
    figure(agencies),
    figure(findings),
  ]);
  return [
    paragraph("按核对内容分："),
    table("按核对内容分", [108, 24, 24], ["核对内容", "机关数", "问题数"], rows),
  ];
}

function table(
  name: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly PrintedCell[])[],
): PrintedBlock {
  const headRow = head.map((text) => cell(text, "header"));
  return { kind: "table", name, widths, headerRows: 1, rows: [headRow, ...rows] };
}

function figure(value: number): PrintedCell {
  return cell(`${value}`, "figure", value);
}

function cell(text: string, role: PrintedCell["role"], value?: number): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role, ...(value !== undefined && { value }) };
}
