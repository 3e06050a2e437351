import type { KeptReview } from "../api/handling/review-answer.ts";

/** Whether nothing may be charged: the reply gives nothing, or only tells the way (国办函〔2020〕109号). */
export function isFreeOfCharge(
  review: Pick<KeptReview, "outcome" | "answers"> | undefined,
): boolean {
  if (!review) return false;
  const gives = review.outcome === "granted" || review.outcome === "partial";
  return !gives || review.answers.form === "way";
}
