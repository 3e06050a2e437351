/**
 * What stands in the way of a draft (校对和检查结果). `mend`: it must be changed; `answer`: it may stay where somebody writes why
 * (情况说明). All are done with before it is sent round.
 */
export interface ItemFinding {
  /** The same as long as the same stands there: what answers it. */
  readonly key: string;
  readonly kind:
    | "missing"
    | "personal-number"
    | "secrecy-mark"
    | "misprint"
    | "same-title"
    | "file";
  readonly asks: "mend" | "answer";
  /** What stands there, numbers of persons masked; of what is missing the field. */
  readonly quote: string;
  /** What to write in its place, where that is known. */
  readonly suggestion?: string;
}

/** A finding, and why it stays where somebody wrote that. */
export interface FindingTold extends ItemFinding {
  readonly answer: { readonly reason: string; readonly by: string } | undefined;
}
