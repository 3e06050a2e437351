import type { DisputeType, Outcome, Procedure } from "../domain/dispute.ts";

export const disputeWords: Readonly<Record<DisputeType, string>> = {
  review: "行政复议",
  direct: "未经复议直接起诉",
  afterReview: "复议后起诉",
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  upheld: "结果维持",
  corrected: "结果纠正",
  other: "其他结果",
};

export const procedureWords: Readonly<Record<Procedure, string>> = {
  simple: "简易",
  ordinary: "普通",
};
