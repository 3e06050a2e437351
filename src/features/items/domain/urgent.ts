/** What became of the review after an urgent publication (先发后审): 补审通过、补审不通过、审完以前已撤销. */
export type UrgentOutcome = "confirmed" | "refused" | "withdrawn";

/** 先发后审 of a draft: why, by whom, until when it is to be reviewed, and what became of that. */
export interface Urgent {
  readonly signingId: number;
  readonly reason: string;
  readonly askedBy: string;
  /** `null`: not published yet. */
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
  /** `null`: that year's holidays are not announced. */
  readonly reviewDueOn: string | null;
  readonly outcome: UrgentOutcome | null;
}

/** Whether it is public and its review is not done (待补审). */
export function isReviewOpen(urgent: Urgent | null): urgent is Urgent {
  return urgent !== null && urgent.publishedAt !== null && urgent.outcome === null;
}
