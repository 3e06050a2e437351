export const reviewOutcomes = ["open", "signed", "returned", "void"] as const;

/** What became of one time that an item was sent round: 审核中、审核通过、已退回、已作废 (撤回、撤销). */
export type ReviewOutcome = (typeof reviewOutcomes)[number];
