import type { Needs } from "../../domain/review/review-needs.ts";
import type { ReviewAnswers, ReviewEnd } from "../../domain/review/review-steps.ts";

/** What `/api/requests/:id/review` answers: how far 审查 of a case has come. */
export interface ReviewAnswer {
  readonly isCorrected: boolean;
  /** Absent where nobody went through it. */
  readonly kept?: KeptReview;
}

export interface KeptReview {
  readonly answers: ReviewAnswers;
  readonly outcome: ReviewEnd;
  readonly needs: Needs;
  readonly by: string;
  readonly at: string;
  /** Something was answered since: a correction, an opinion. */
  readonly isOlder: boolean;
}
