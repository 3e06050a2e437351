import { type RowId, rowLabels } from "../../form/row-labels.ts";
import { sectionHeadings } from "../../form/section-headings.ts";
import {
  closesInstruction,
  continuesHeader,
  continuesLabel,
  isSectionHeading,
  standsForFigure,
  standsInPlaceOfValues,
} from "../labels/continuations.ts";
import { damagedText } from "../labels/damaged-text.ts";
import { isCaption, isPieceOfHeads } from "../labels/dispute-heads.ts";
import { normaliseLabel } from "../labels/normalise.ts";
import type { Recognised } from "../labels/recognise.ts";
import { recogniseHere } from "../labels/recognise-here.ts";
import { forgetSentence, numbering } from "../labels/sentence-lines.ts";
import type { TextToken } from "../stream/stream.ts";
import { begin, close, type GatherState } from "./gather-state.ts";
import type { HeaderSeen, Run } from "./runs.ts";

/** Takes a piece of text: a label, a group's label, a column header, or what ends the run or goes on with it. */
export function takeText(state: GatherState, token: TextToken): void {
  const whole = state.pending === "" ? token.text : state.pending + token.text;
  const recognised = recogniseHere(state, token, whole);
  if (state.openBracket !== null && endsWithBracket.has(recognised.kind)) {
    takeInstruction(state, token);
    return;
  }
  state.pending = recognised.kind === "unknown" ? whole.slice(-longestPending) : "";
  switch (recognised.kind) {
    case "row":
    case "either":
      doubtOpenLabel(state, recognised);
      state.openBracket =
        recognised.kind === "row" && recognised.open && !token.isCell ? token.line : null;
      dropNumber(state, recognised, token);
      takeLabel(state, recognised.row, token);
      return;
    case "group":
      takeGroup(state, recognised.isOther, token);
      return;
    case "header":
      if (recognised.header === "foreign" && state.headersUsed) {
        takeOther(state, token);
        return;
      }
      takeHeader(
        state,
        { ...placeOf(token), header: recognised.header, text: recognised.text },
        token,
      );
      return;
    case "unknown":
      takeOther(state, token);
  }
}

const longestPending = 120;
const endsWithBracket: ReadonlySet<Recognised["kind"]> = new Set(["unknown", "either", "header"]);

/** Text inside the open bracket of a label; figures on its line are part of the instruction. */
function takeInstruction(state: GatherState, { text, line }: TextToken): void {
  if (figuresBehindBracket.test(text)) state.current.holdsFigures = true;
  const isOver = closesInstruction.test(text) || line > (state.openBracket ?? line) + 6;
  state.openBracket = isOver ? null : line;
}

/** Figures glued to the instruction's end: 等5类)000; not 第(八)项所列12项. */
const figuresBehindBracket = /[)）\]】][^\p{sc=Han}()（）]*\p{Nd}/u;

/** Inside an open bracket what is only like a label may be the instruction's, and the figures behind it the row's. */
function doubtOpenLabel({ openBracket, current }: GatherState, recognised: Recognised): void {
  if (openBracket === null || recognised.kind !== "row" || recognised.exact) return;
  current.holdsFigures = true;
}

/**
 * A label's number in a cell of its own (2 | 其他法律…) is no value of the row above: it stands on the
 * label's line, or is the number the label lacks.
 */
function dropNumber(
  { current }: GatherState,
  recognised: Extract<Recognised, { kind: "row" | "either" }>,
  token: TextToken,
): void {
  const last = current.slots.at(-1);
  if (last?.kind !== "figure" || last.figure.kind !== "number") return;
  const isBefore = last.line === token.line && current.line < token.line;
  const lacksNumber = !recognised.numbered && numberOf(recognised.row) === last.figure.value;
  if (!isBefore && !lacksNumber) return;
  current.slots.pop();
  current.figures -= 1;
}

/** The number of the next section's heading, on a line of its own above it. */
function dropHeadingNumber(current: Run, { text }: TextToken): void {
  const last = current.slots.at(-1);
  if (last?.kind !== "figure" || last.figure.kind !== "number" || text.length > 40) return;
  const { value } = last.figure;
  const heading = sectionHeadings.find(({ number }) => number === value);
  if (!heading?.words.test(normaliseLabel(text))) return;
  current.slots.pop();
  current.figures -= 1;
}

/** The Arabic number the form prints before a row's label. */
function numberOf(row: RowId): number | undefined {
  return numbers.get(row);
}

const numbers: ReadonlyMap<RowId, number> = new Map(
  rowLabels.flatMap(({ row, printed }) => {
    const [, number] = /^(\d)\./.exec(printed) ?? [];
    return number === undefined ? [] : [[row, Number(number)]];
  }),
);

function takeLabel(state: GatherState, row: RowId, token: TextToken): void {
  const isBelowWords = isRightBelow(state.current, token);
  close(state, "label");
  state.inDisputes = false;
  state.headersUsed = true;
  state.rowBefore = state.lastRow;
  state.lastRow = row;
  const { line, text, isCell, column, holdsFigures = hasFigures(text) } = token;
  const isBare = !isCell && column === undefined && !numbering.test(text);
  const words = token.behind && !isSectionHeading(token.behind) ? token.behind : "";
  begin(state, { row, after: "label", line, holdsFigures, words, isBare, isBelowWords, column });
}

/** Words with a number and nothing behind them stand on the line above: 见政务服务网，117件. */
function isRightBelow({ row, after, slots, text, line }: Run, token: TextToken): boolean {
  const isWords = row === null && after === "text" && slots.length === 0;
  return isWords && line === token.line - 1 && token.column === undefined && /\p{Nd}/u.test(text);
}

/** Digits behind a label's words, but for the number of its item: 行政强制—+2121; not (四)无法提供1.本机关不掌握. */
function hasFigures(label: string): boolean {
  if (!mayBeDigit.test(label)) return false;
  const words = label.replaceAll(itemNumber, "");
  return mayBeDigit.test(words) && figuresBehind.test(words);
}

const figuresBehind = /\p{sc=Han}.*\p{Nd}/su;
/** A digit of any script, and some other characters: Han and the punctuation of labels are none. */
const mayBeDigit = /[^\n -/:-~\u3000-\u3020\u4e00-\u9fff（）、，。]/;

const itemNumber = /\d{1,2}\s*[.、．:：](?=\s*\p{sc=Han})/gu;

function takeGroup(state: GatherState, isOther: boolean, token: TextToken): void {
  if (isOther) {
    takeLabel(state, "t3.other", token);
    return;
  }
  close(state, "text");
  begin(state, { row: null, after: "group", line: token.line });
}

function placeOf({ line, table, column }: TextToken): Pick<HeaderSeen, "line" | "grid"> {
  return table === undefined || column === undefined ? { line } : { line, grid: { table, column } };
}

/** No table has more header cells over one row; each run keeps its own list. */
const mostHeaders = 60;

function takeHeader(state: GatherState, seen: HeaderSeen, token: TextToken): void {
  state.openBracket = null;
  close(state, "header");
  if (state.headersUsed) state.headers = [];
  state.headersUsed = false;
  state.headers = [...state.headers.slice(-mostHeaders), ...captionOf(state, seen), seen];
  if (seen.header !== "foreign") state.inDisputes = seen.header === "disputes";
  begin(state, { row: null, after: "header", line: token.line });
}

/** The name of a table of disputes in front of its first header: 行政复议情况. */
function captionOf({ current }: GatherState, { header }: HeaderSeen): HeaderSeen[] {
  const { after, figures, text, line } = current;
  if (header !== "disputes" || after !== "text" || figures > 0) return [];
  return isCaption(text) ? [{ header, text, line }] : [];
}

/** Legible text behind a column header in the same row of a real table heads a column the form does not have. */
function isOtherHeader(state: GatherState, { line, text, column }: TextToken): boolean {
  const { after, line: from } = state.current;
  if (column === undefined || after !== "header" || from !== line) return false;
  if (state.headers.some(({ grid }) => grid?.column === column)) return false;
  return (
    legible.test(text) && !remarks.test(text) && !beginsHeader.test(text) && !damagedText.test(text)
  );
}

const legible = /^[\u4e00-\u9fff\d()（）、/\s]{2,24}$/;
/** A header of the form that is written in two rows, or lost its end. */
const beginsHeader =
  /^(?:上一?年?项目|采购|本年|对外|处理|社会|法律|科研|商业|自然|尚未|结果|其他|总|组织|机构|企业|数量|第)/;
/** A column of words, which holds no figure. */
const remarks = /^(?:备\s*注|说\s*明|注)/;

/** Digits in the text behind a label, on its line: figures that run into the text behind them. */
function isBesideLabel(current: Run, { line, text, column }: TextToken): boolean {
  return column === undefined && current.line === line && /\p{Nd}/u.test(text);
}

/** A line of table four's headers that are broken over lines: 果 果 他 未 总. */
function continuesDisputeHeads({ current, inDisputes }: GatherState, token: TextToken): boolean {
  if (!inDisputes || current.after !== "header" || current.figures > 0) return false;
  return token.column === undefined && isPieceOfHeads(token.text);
}

/** Words in a value's place: a slot of the row where they stand in a cell, else what keeps it from being blank. */
function takeForFigure(current: Run, token: TextToken): boolean {
  const { text, line } = token;
  if (standsForFigure(current, token)) {
    const grid = current.slots.at(-1)?.grid;
    const place = grid && { grid: { ...grid, column: token.column ?? grid.column } };
    current.slots.push({ kind: "odd", text, line, ...place });
    return true;
  }
  if (standsInPlaceOfValues(current, token)) current.words ||= text;
  return false;
}

/** Text that is neither label nor header: the rest of a label, a cell that holds words, or the end of the run. */
function takeOther(state: GatherState, token: TextToken): void {
  if (continuesHeader(state, token)) return;
  if (continuesDisputeHeads(state, token)) {
    takeHeader(state, { ...placeOf(token), header: "disputes", text: token.text }, token);
    return;
  }
  if (isOtherHeader(state, token)) {
    takeHeader(state, { ...placeOf(token), header: "foreign", text: token.text }, token);
    return;
  }
  forgetSentence(state, token);
  const { current } = state;
  dropHeadingNumber(current, token);
  if (isBesideLabel(current, token)) current.holdsFigures = true;
  const goesOn = current.row !== null && continuesLabel(current.row, token);
  if (goesOn && current.figures === 0) return;
  if (!goesOn && takeForFigure(current, token)) return;
  close(state, "text");
  begin(state, { row: null, after: "text", line: token.line, text: token.text });
}
