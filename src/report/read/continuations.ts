import { groupLabels, type RowId, rowLabels } from "../form/row-labels.ts";
import type { GatherState } from "./gather-state.ts";
import { normaliseLabel } from "./normalise.ts";
import { columnCounts, type Run } from "./runs.ts";
import type { TextToken } from "./stream.ts";

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

/** A short remark in a cell among a row's figures (见附件) holds the column's place, and so does a spoilt figure. */
export function standsForFigure(
  { row, figures, slots, line: from }: Run,
  { isCell, line, text, column }: TextToken,
): boolean {
  const isSpoilt = isSpoiltFigure(text, column);
  if (row === null) return isSpoilt && slots[0]?.line === line;
  if (!isCell || (slots.at(-1)?.line ?? from) !== line) return false;
  if (figures === 0 && row === "t3.other") return isSpoilt && !/\p{sc=Han}/u.test(text);
  const most = Math.max(...columnCounts(row));
  if (isSpoilt) return slots.filter(({ kind }) => kind !== "gap").length < most;
  const held = fromFirstFigure(slots);
  const isAmongFigures = column !== undefined && held > 0;
  return held < most && (isAmongFigures || text.length <= longestRemark);
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
