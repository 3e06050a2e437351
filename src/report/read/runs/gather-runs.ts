import type { RowId } from "../../form/row-labels.ts";
import type { LineEndToken, RowEndToken, Token } from "../stream/stream.ts";
import { begin, close, type GatherState, newState } from "./gather-state.ts";
import { columnCounts, type Run } from "./runs.ts";
import { takeText } from "./take-text.ts";

/** Gathers the stream into runs, in order; what has neither a label nor a figure is left out. */
export function gatherRuns(tokens: readonly Token[]): Run[] {
  const state = newState();
  begin(state, { row: null, after: "text", line: 0 });
  for (const token of tokens) take(state, token);
  close(state, "end");
  return state.runs;
}

function take(state: GatherState, token: Token): void {
  if (token.kind === "text") takeText(state, token);
  else if (token.kind === "row") endRow(state, token);
  else if (token.kind === "line") endLine(state, token);
  else if (token.kind === "gap") state.current.slots.push(token);
  else if (token.kind === "odd" || state.openBracket !== token.line) {
    state.openBracket = null;
    state.pending = "";
    state.current.slots.push(token);
    state.current.figures += 1;
  } else state.current.holdsFigures = true;
}

function endRow(state: GatherState, { line, isCutOff = false }: RowEndToken): void {
  state.openBracket = null;
  const before = state.runs.at(-1);
  if (isCutOff && before?.line === line) before.isCutOff = true;
  if (state.current.row === null && state.current.figures === 0) {
    state.current.slots.length = 0;
    return;
  }
  state.current.isCutOff = isCutOff;
  close(state, "row");
  begin(state, { row: null, after: "rowEnd", line });
}

/** A line's end ends the row that began on it, once it has all its values; without bars, in any case. */
function endLine(state: GatherState, { line, barred }: LineEndToken): void {
  const { current } = state;
  if (!barred) dropStray(current, line);
  const first = current.row === null ? current.slots[0] : current;
  if (first?.line !== line) return;
  const isComplete =
    current.row === null ? current.figures > 1 : hasAllValues(current, current.row);
  if (!isComplete && (barred || current.row === null || current.figures === 0)) return;
  close(state, "line");
  begin(state, { row: null, after: "rowEnd", line });
}

/** A number on a line without bars does not go on a row that began between bars: a page number. */
function dropStray(run: Run, line: number): void {
  if (run.row === null || run.line === line || run.slots[0]?.line !== run.line) return;
  while (run.slots.at(-1)?.line === line) {
    if (run.slots.pop()?.kind !== "gap") run.figures -= 1;
  }
}

function hasAllValues(run: Run, row: RowId): boolean {
  const counts = columnCounts(row);
  return counts.includes(run.figures) || run.slots.length >= Math.max(...counts);
}
