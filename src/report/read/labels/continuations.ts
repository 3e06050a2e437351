import { groupLabels, type RowId, rowLabels } from "../../form/row-labels.ts";
import { sectionHeadings } from "../../form/section-headings.ts";
import type { GatherState } from "../runs/gather-state.ts";
import { columnCounts, type Run } from "../runs/runs.ts";
import type { TextToken } from "../stream/stream.ts";
import { normaliseLabel } from "./normalise.ts";

/** The unit of an amount on the next line of its header: 采购总金额⏎(万元). */
export function continuesHeader({ current, headers }: GatherState, { text }: TextToken): boolean {
  const last = headers.at(-1);
  if (current.after !== "header" || current.figures > 0 || !last || !/元/.test(text)) return false;
  if (last.header !== "procurement-trial" && last.header !== "fees-2021") return false;
  headers.splice(-1, 1, { ...last, text: last.text + text });
  return true;
}

/** The end of a label's instruction, its closing bracket perhaps lost. */
export const closesInstruction = /[)）\]】]|情形$/;

const longestRemark = 4;

/** What a sheet shows where there should be a figure: an error, a formula, a share, money, a date, yes or no. */
const unfigured = /^(?:[=#＃¥￥$€]|[+-]?\d|(?:TRUE|FALSE)$)/;

function isSpoiltFigure(text: string, column: number | undefined): boolean {
  return column !== undefined && unfigured.test(text);
}

/**
 * A short remark in a cell among a row's figures (见附件) holds the column's place, and so do a spoilt figure and any
 * words in the cell of a row's only value.
 */
export function standsForFigure(
  { row, figures, slots, line: from }: Run,
  { isCell, line, text, column }: TextToken,
): boolean {
  const isSpoilt = isSpoiltFigure(text, column);
  if (row === null) return isSpoilt && slots[0]?.line === line;
  if (!isCell || (slots.at(-1)?.line ?? from) !== line) return false;
  if (figures === 0 && row === "t3.other") return isSpoilt && !/\p{sc=Han}/u.test(text);
  if (isSpoilt) {
    return slots.filter(({ kind }) => kind !== "gap").length < Math.max(...columnCounts(row));
  }
  return holdsPlace(row, { text, column, held: fromFirstFigure(slots) });
}

function holdsPlace(
  row: RowId,
  { text, column, held }: { text: string; column: number | undefined; held: number },
): boolean {
  const counts = columnCounts(row);
  if (held >= Math.max(...counts)) return false;
  const isAmongFigures = column !== undefined && held > 0;
  const isOnlyValue = held === 0 && Math.min(...counts) === 1;
  return isAmongFigures || isOnlyValue || text.length <= longestRemark;
}

/** Words right behind a label that has no value yet, as they stand in a value's place: 由县行政审批局办理128件. */
export function standsInPlaceOfValues(run: Run, { text, line }: TextToken): boolean {
  const { row, figures, line: from } = run;
  if (row === null || figures > 0 || line > from + nearby) return false;
  const isProse = text.length > longestWords || text.includes("。");
  return !isProse && !isSectionHeading(text);
}

/** Lines between a label and its value: one is empty or holds a bar. */
const nearby = 2;
const longestWords = 40;

/** Whether a text is the heading of a section, its number lost or not. */
export function isSectionHeading(text: string): boolean {
  const words = normaliseLabel(text).replace(/^[#(（]{0,7}[一二三四五六]?[)）]?[、.:：]?/, "");
  return sectionHeadings.some((heading) => heading.words.test(words));
}

/** How many places a row holds from its first figure on: empty cells in front may belong to its label. */
function fromFirstFigure(slots: Run["slots"]): number {
  const first = slots.findIndex(({ kind }) => kind !== "gap");
  return first < 0 ? 0 : slots.length - first;
}

/** The rest of a wrapped label, or a piece of a group's label that stands between its lines. */
export function continuesLabel(row: RowId, { text, isCell, column }: TextToken): boolean {
  if (column !== undefined) return false;
  const piece = normaliseLabel(text);
  if (spam.test(piece)) return true;
  if (printedLabels.get(row)?.includes(piece)) return true;
  return !isCell && groupPieces.some((group) => group.includes(piece));
}

/** Advertising that hijacked copies carry inside labels, and the instruction that stands there in templates. */
const spam = /bet|体育|娱乐|官网|葡京|app|相关数据/i;

const printedLabels: ReadonlyMap<RowId, string> = new Map(
  rowLabels.map(({ row, printed }) => [row, normaliseLabel(printed)]),
);
const groupPieces = groupLabels.map(({ printed }) => normaliseLabel(printed));
