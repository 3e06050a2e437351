import type { Finding } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";

/** A finding as pages list it; it is known by its index in the list. */
export interface ShownFinding<Quote = ShownQuote> extends Pick<Finding, "severity" | "basis"> {
  /** What is wrong, in one Chinese sentence with the remedy. */
  readonly message: string;
  readonly cells: readonly CellName[];
  readonly quotes: readonly Quote[];
}

/** Words of the report; `href`: where they are marked. */
export interface ShownQuote {
  readonly text: string;
  readonly href?: string;
}
