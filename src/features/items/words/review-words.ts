import type { ReviewOutcome } from "../domain/review-outcome.ts";

export const reviewOutcomeWords: Readonly<Record<ReviewOutcome, string>> = {
  open: "审核中",
  signed: "审核通过",
  returned: "已退回",
  void: "已作废",
};
