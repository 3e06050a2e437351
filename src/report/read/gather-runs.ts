import { groupLabels, type RowId, rowLabels, rowOrder } from "../form/row-labels.ts";
import { normaliseLabel } from "./normalise.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { columnCounts, type HeaderSeen, type Run } from "./runs.ts";
import type { LineEndToken, RowEndToken, TextToken, Token } from "./stream.ts";

interface State {
  readonly runs: Run[];
  current: Run;
  /** Column headers since the last row they stood over. */
  headers: HeaderSeen[];
  /** A row was read under `headers`; the next header begins a new set. */
  headersUsed: boolean;
  lastRow: RowId | null;
  inDisputes: boolean;
  /** Text not recognised by itself, which may be the first half of a wrapped label. */
  pending: string;
  /** Last line of text inside a label's open bracket; the digits on it are instructions, not figures. */
  openBracket: number | null;
}

/** Gathers the stream into runs, in order; what has neither a label nor a figure is left out. */
export function gatherRuns(tokens: readonly Token[]): Run[] {
  const state: State = {
    runs: [],
    current: emptyRun,
    headers: [],
    headersUsed: false,
    lastRow: null,
    inDisputes: false,
    pending: "",
    openBracket: null,
  };
  begin(state, { row: null, after: "text", line: 0 });
  for (const token of tokens) take(state, token);
  close(state, "end");
  return state.runs;
}

function take(state: State, token: Token): void {
  if (token.kind === "text") takeText(state, token);
  else if (token.kind === "row") endRow(state, token);
  else if (token.kind === "line") endLine(state, token);
  else if (token.kind === "gap") state.current.slots.push(token);
  else if (state.openBracket !== token.line) {
    state.openBracket = null;
    state.pending = "";
    state.current.slots.push(token);
    state.current.figures += 1;
  }
}

function endRow(state: State, { line }: RowEndToken): void {
  state.openBracket = null;
  if (state.current.row === null && state.current.figures === 0) {
    state.current.slots.length = 0;
    return;
  }
  close(state, "row");
  begin(state, { row: null, after: "rowEnd", line });
}

/** A line's end ends the row that began on it, once it has all its values; without bars, in any case. */
function endLine(state: State, { line, barred }: LineEndToken): void {
  const { current } = state;
  const first = current.row === null ? current.slots[0] : current;
  if (first?.line !== line) return;
  const isComplete =
    current.row === null ? current.figures > 1 : hasAllValues(current, current.row);
  if (!isComplete && (barred || current.row === null || current.figures === 0)) return;
  close(state, "line");
  begin(state, { row: null, after: "rowEnd", line });
}

function hasAllValues(run: Run, row: RowId): boolean {
  const counts = columnCounts(row);
  return counts.includes(run.figures) || run.slots.length >= Math.max(...counts);
}

function takeText(state: State, token: TextToken): void {
  const recognised = recogniseHere(state, token);
  if (state.openBracket !== null && endsWithBracket.has(recognised.kind)) {
    takeInstruction(state, token);
    return;
  }
  state.pending =
    recognised.kind === "unknown" ? (state.pending + token.text).slice(-longestPending) : "";
  switch (recognised.kind) {
    case "row":
    case "either":
      state.openBracket =
        recognised.kind === "row" && recognised.open && !token.isCell ? token.line : null;
      takeLabel(state, recognised.row, token);
      return;
    case "group":
      takeGroup(state, recognised.isOther, token);
      return;
    case "header":
      takeHeader(state, { header: recognised.header, text: recognised.text }, token);
      return;
    case "unknown":
      takeOther(state, token);
  }
}

const longestPending = 120;
const endsWithBracket: ReadonlySet<Recognised["kind"]> = new Set(["unknown", "either", "header"]);

/** Text inside the open bracket of a label; figures on its line are part of the instruction. */
function takeInstruction(state: State, { text, line }: TextToken): void {
  const isOver = closesInstruction.test(text) || line > (state.openBracket ?? line) + 6;
  state.openBracket = isOver ? null : line;
}

/** The token's meaning in its place: a wrapped label's second half, 其他 and 总计 as row or header. */
function recogniseHere(state: State, token: TextToken): Recognised {
  const recognised = withPending(state, token);
  if (recognised.kind === "row" && !recognised.exact && !recognised.open && isProse(token)) {
    return { kind: "unknown" };
  }
  if (recognised.kind !== "either") return recognised;
  if (isRowHere(state, recognised.row, recognised.numbered)) return recognised;
  const header = state.inDisputes ? "disputes" : "requests";
  return { kind: "header", header, text: token.text };
}

/** Text that is nothing by itself may be a label together with the text just before it. */
function withPending({ pending }: State, { recognised, text, column }: TextToken): Recognised {
  if (recognised.kind !== "unknown" || pending === "" || column !== undefined) return recognised;
  const whole = recognise(pending + text);
  const isLabel =
    whole.kind === "row" ? whole.exact : whole.kind === "either" || whole.kind === "header";
  return isLabel ? whole : recognised;
}

/** A label with more text behind it is still one in a cell of its own; a free line with much or punctuated text is prose. */
function isProse({ isCell, text }: TextToken): boolean {
  return !isCell && (text.length > 40 || /[，。；,;]/.test(text));
}

function isRowHere(state: State, row: RowId, numbered: boolean): boolean {
  const last = state.lastRow;
  if (!last?.startsWith("t3.") || state.inDisputes || last === "t3.carriedOut") return false;
  if (row === "t3.otherRest") {
    return numbered ? order(last) >= order("t3.granted") : beforeRest.has(last);
  }
  return numbered || order(last) >= order("t3.refusedConfirm");
}

const beforeRest: ReadonlySet<RowId> = new Set(["t3.otherUnpaid", "t3.otherNotCorrected"]);

function order(row: RowId): number {
  return rowOrder.get(row) ?? -1;
}

function takeLabel(state: State, row: RowId, token: TextToken): void {
  close(state, "label");
  state.inDisputes = false;
  state.headersUsed = true;
  state.lastRow = row;
  begin(state, { row, after: "label", line: token.line, labelEnd: token.columnEnd });
}

function takeGroup(state: State, isOther: boolean, token: TextToken): void {
  if (isOther) {
    takeLabel(state, "t3.other", token);
    return;
  }
  close(state, "text");
  begin(state, { row: null, after: "group", line: token.line });
}

/** No table has more header cells over one row; each run keeps its own list. */
const mostHeaders = 60;

function takeHeader(state: State, seen: HeaderSeen, token: TextToken): void {
  state.openBracket = null;
  close(state, "header");
  if (state.headersUsed) state.headers = [];
  state.headersUsed = false;
  state.headers = [...state.headers.slice(-mostHeaders), seen];
  state.inDisputes = seen.header === "disputes";
  begin(state, { row: null, after: "header", line: token.line });
}

/** The unit of an amount on the next line of its header: 采购总金额⏎(万元). */
function continuesHeader({ current, headers }: State, { text }: TextToken): boolean {
  const last = headers.at(-1);
  if (current.after !== "header" || current.figures > 0 || !last || !/元/.test(text)) return false;
  if (last.header !== "procurement-trial" && last.header !== "fees-2021") return false;
  headers.splice(-1, 1, { ...last, text: last.text + text });
  return true;
}

/** The end of a label's instruction, its closing bracket perhaps lost. */
const closesInstruction = /[)）\]】]|情形$/;

/** Text that is neither label nor header: the rest of a label, a cell that holds words, or the end of the run. */
function takeOther(state: State, token: TextToken): void {
  const { current } = state;
  if (continuesHeader(state, token)) return;
  if (standsForFigure(current, token)) {
    const grid = current.slots.at(-1)?.grid;
    const place = grid && { grid: { ...grid, column: token.column ?? grid.column } };
    current.slots.push({ kind: "odd", text: token.text, line: token.line, ...place });
    return;
  }
  if (current.figures === 0 && current.row !== null && continuesLabel(current.row, token)) return;
  close(state, "text");
  begin(state, { row: null, after: "text", line: token.line });
}

const longestRemark = 10;

/** A short remark in a cell among a row's figures (见附件) holds the column's place. */
function standsForFigure({ row, figures, slots }: Run, { isCell, line, text }: TextToken): boolean {
  if (!isCell || row === null || figures === 0 || text.length > longestRemark) return false;
  return slots.at(-1)?.line === line && slots.length < Math.max(...columnCounts(row));
}

/** The rest of a wrapped label, or a piece of a group's label that stands between its lines. */
function continuesLabel(row: RowId, { text, isCell, column }: TextToken): boolean {
  if (column !== undefined) return false;
  const piece = normaliseLabel(text);
  if (spam.test(piece)) return true;
  const printed = rowLabels.find((label) => label.row === row)?.printed ?? "";
  if (normaliseLabel(printed).includes(piece)) return true;
  return !isCell && groupPieces.some((group) => group.includes(piece));
}

/** Advertising that hijacked copies carry inside labels, and the instruction that stands there in templates. */
const spam = /bet|体育|娱乐|官网|葡京|app|相关数据/i;

const groupPieces = groupLabels.map(({ printed }) => normaliseLabel(printed));

const emptyRun: Run = {
  row: null,
  slots: [],
  after: "text",
  headers: [],
  inDisputes: false,
  labelEnd: undefined,
  line: 0,
  index: 0,
  endedBy: "end",
  figures: 0,
};

function begin(
  state: State,
  start: { row: RowId | null; after: Run["after"]; line: number; labelEnd?: number | undefined },
): void {
  state.current = {
    ...emptyRun,
    slots: [],
    labelEnd: undefined,
    ...start,
    headers: state.headers,
    inDisputes: state.inDisputes,
  };
}

function close(state: State, by: Run["endedBy"]): void {
  const { current, runs } = state;
  if (current.row === null && current.figures === 0) return;
  current.endedBy = by;
  current.index = runs.length;
  runs.push(current);
}
