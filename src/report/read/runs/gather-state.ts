import type { RowId } from "../../form/row-labels.ts";
import type { HeaderSeen, Run } from "./runs.ts";

/** What is known while the stream is gathered into runs. */
export interface GatherState {
  readonly runs: Run[];
  current: Run;
  /** Column headers since the last row they stood over. */
  headers: HeaderSeen[];
  /** A row was read under `headers`; the next header begins a new set. */
  headersUsed: boolean;
  lastRow: RowId | null;
  /** The row in front of the last one. */
  rowBefore: RowId | null;
  inDisputes: boolean;
  /** Text not recognised by itself, which may be the first half of a wrapped label. */
  pending: string;
  /** Last line of text inside a label's open bracket; the digits on it are instructions, not figures. */
  openBracket: number | null;
}

/** The state before the first token. */
export function newState(): GatherState {
  return {
    runs: [],
    current: emptyRun,
    headers: [],
    headersUsed: false,
    lastRow: null,
    rowBefore: null,
    inDisputes: false,
    pending: "",
    openBracket: null,
  };
}

const emptyRun: Run = {
  row: null,
  slots: [],
  after: "text",
  headers: [],
  inDisputes: false,
  text: "",
  holdsFigures: false,
  words: "",
  line: 0,
  index: 0,
  endedBy: "end",
  figures: 0,
  isBare: false,
  isBelowWords: false,
  isCutOff: false,
};

/** Begins a run; what was open is left out unless it was closed before. */
export function begin(
  state: GatherState,
  {
    row,
    after,
    line,
    text = "",
    holdsFigures = false,
    words = "",
    isBare = false,
    isBelowWords = false,
    column,
  }: RunStart,
): void {
  const run: Run = {
    row,
    after,
    line,
    text,
    holdsFigures,
    words,
    isBare,
    isBelowWords,
    slots: [],
    headers: state.headers,
    inDisputes: state.inDisputes,
    index: 0,
    endedBy: "end",
    figures: 0,
    isCutOff: false,
  };
  state.current = column === undefined ? run : { ...run, column };
}

interface RunStart extends Pick<Run, "row" | "after" | "line"> {
  readonly text?: string;
  readonly holdsFigures?: boolean;
  readonly words?: string;
  readonly isBare?: boolean;
  readonly isBelowWords?: boolean;
  readonly column?: number | undefined;
}

/** Ends the open run and keeps it if it has a label or a figure. */
export function close(state: GatherState, by: Run["endedBy"]): void {
  const { current, runs } = state;
  if (current.row === null && current.figures === 0) return;
  current.endedBy = by;
  current.index = runs.length;
  runs.push(current);
}
