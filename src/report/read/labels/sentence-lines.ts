import type { RowId } from "../../form/row-labels.ts";
import type { GatherState } from "../runs/gather-state.ts";
import { columnCounts, type Run } from "../runs/runs.ts";
import type { TextToken } from "../stream/stream.ts";

/**
 * Whether a line that begins with a row's label counts things in a sentence: 上年结转 6 件），均已答复。 A row of several
 * columns is never a number and its measure word; one of a single column may be.
 */
export function countsInSentence(row: RowId, line: string): boolean {
  const counted = /^[^\d，,。；;（(/—－-]*\d(?:[\d.]|[,，](?=\d))*\s*/.exec(line);
  if (!counted || numbering.test(line)) return false;
  const text = line.slice(counted[0].length, counted[0].length + longestClause);
  if (endsClause.test(text)) return true;
  if (!measured.test(text)) return false;
  return /[，,；;。]/.test(text) || (Math.min(...columnCounts(row)) > 1 && !/元/.test(text));
}

const longestClause = 200;
/** What the form prints in front of most labels of table three. */
export const numbering = /^\s*[(（]?[一二三四五六七八九\d]{1,2}[)）、.．]/;

/**
 * Takes back the row that a line seemed to be and is not: the line is part of a sentence that happens to begin with
 * a row's label (上年结转 6 件），均已答复。). What stands behind the figure tells, on the same line or on the next.
 */
export function forgetSentence(state: GatherState, token: TextToken): void {
  if (token.isCell || token.column !== undefined) return;
  const { current, runs } = state;
  const isOpen = current.row !== null;
  const run = isOpen ? current : runs.at(-1);
  if (!run?.isBare || !(isOpen || current.figures === 0) || !isOneLine(run)) return;
  if (token.line > run.line + nearby || !goesOn(run, token)) return;
  if (!isOpen) runs.pop();
  else
    state.current = {
      ...current,
      row: null,
      after: "text",
      slots: [],
      figures: 0,
      holdsFigures: false,
    };
  state.lastRow = state.rowBefore;
}

/** Lines between two lines of a sentence: one is empty where paragraphs stand apart. */
const nearby = 2;

function isOneLine({ figures, holdsFigures, slots, line }: Run): boolean {
  return (figures > 0 || holdsFigures) && slots.every((slot) => slot.line === line);
}

/** No value of the row is certain: there are too few, or words stand among them. */
function isUncertain({ row, figures, words }: Run): boolean {
  return words !== "" || (row !== null && figures < Math.min(...columnCounts(row)));
}

function goesOn(run: Run, { text, line }: TextToken): boolean {
  // A heading that lost its numeral begins with 、.
  if (endsClause.test(text) && !(line !== run.line && text.startsWith("、"))) return true;
  const isSentence = /[，,；;。]/.test(text);
  if (isSentence && measured.test(text)) return true;
  // What closes a bracket that it did not open is the rest of a label's instruction.
  if (/^[^(（]*[)）]/.test(text)) return false;
  return isUncertain(run) && (isSentence || (line === run.line && measured.test(text)));
}

/** What ends a clause behind a number: 件），均已答复. */
const endsClause = /^(?:万?元|[件条宗起例份项个次人篇])?[)）」”]?[，,、。；;]/;
const measured = /^(?:万?元|[件条宗起例份项个次人篇])/;
