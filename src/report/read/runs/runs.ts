import type { HeaderKind, RowId } from "../../form/row-labels.ts";
import type { FigureToken, GapToken, OddToken } from "../stream/stream.ts";

/** What stands in a column's place: a figure, an empty cell that was kept, or text that is no figure. */
export type Slot = FigureToken | GapToken | OddToken;

/** Neighbouring slots, with the label in front of them where one was recognised. */
export interface Run {
  readonly row: RowId | null;
  readonly slots: Slot[];
  /** What stands in front: its label, a column header, a group label, other text, or the end of a row. */
  readonly after: "label" | "header" | "group" | "text" | "rowEnd";
  /** The column headers (表头) that stand over it. */
  readonly headers: readonly HeaderSeen[];
  /** Whether 行政复议 or 行政诉讼 headers were the last ones before it. */
  readonly inDisputes: boolean;
  /** Figures stand in the label's own cell, are glued to it, or were taken for its instruction's. */
  holdsFigures: boolean;
  /** Text behind the label in place of its values, which is neither label nor figure. */
  words: string;
  readonly line: number;
  /** Where its label stands in a real table. */
  readonly column?: number;
  /** Words with a number stand on the line above its label, and are no label: its value, perhaps. */
  readonly isBelowWords: boolean;
  /** The text in front, where `after` is `text`. */
  readonly text: string;
  /** Where it stands among all runs. */
  index: number;
  /** `row`, `line`: the row surely ends here; otherwise only what follows shows it. */
  endedBy: "row" | "line" | "label" | "header" | "text" | "end";
  figures: number;
  /** The label stands on a line of its own words, between no bars, and carries no number. */
  readonly isBare: boolean;
  /** The document breaks off in this row of a grid: its last cells are not there to count. */
  isCutOff: boolean;
}

export interface HeaderSeen {
  readonly header: HeaderKind;
  readonly text: string;
  readonly line: number;
  /** Where it begins, in a real table. */
  readonly grid?: { readonly table: number; readonly column: number };
}

/** The numbers of columns a row has in one edition or the other. */
export function columnCounts(row: RowId): readonly number[] {
  if (row.startsWith("t3.")) return [7];
  return table2Counts[row] ?? [3];
}

const table2Counts: Readonly<Record<string, readonly number[]>> = {
  "t2.licensing": [1, 3],
  "t2.penalty": [1, 3],
  "t2.coercion": [1, 3],
  "t2.fees": [1, 2],
  "t2.procurement": [2],
};
