/** What is wrong with a cell or a row of a ledger: part of the public contract. */
export type ProblemCode =
  | "required"
  | "bad-date"
  | "future-date"
  | "bad-number"
  | "unknown-option"
  | "too-long"
  | "key-twice"
  | "other-year"
  | "contradiction"
  | "unknown-reference"
  | "continued-in-office"
  | "ended-after-expiry";

/** Something wrong with one column of a row. */
export interface Problem {
  readonly code: ProblemCode;
  /** The column's code. */
  readonly column: string;
  /** As the file has it. */
  readonly value: string;
  /** A sentence in Chinese for whoever corrects the file. */
  readonly message: string;
}

/** What is wrong with a cell by itself. */
export type CellProblem = Pick<Problem, "code" | "message">;
