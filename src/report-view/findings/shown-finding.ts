import type { Severity } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** A finding as pages list it; it is known by its index in the list. */
export interface ShownFinding {
  readonly severity: Severity;
  /** What is wrong, in one Chinese sentence with the remedy. */
  readonly message: string;
  /** 依据. */
  readonly basis: string;
  readonly cells: readonly CellName[];
  readonly quotes: readonly ShownQuote[];
}

/** Words of the report; `href`: where they are marked. */
export interface ShownQuote {
  readonly text: string;
  readonly href?: string;
}
