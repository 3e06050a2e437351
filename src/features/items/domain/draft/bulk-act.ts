export const bulkActs = ["submit", "sign", "return", "publish", "withdraw"] as const;

/** What is done to several items at once: 送审、审核通过、退回、发布、申请撤销. */
export type BulkAct = (typeof bulkActs)[number];

/** Of how many at most. */
export const mostAtOnce = 100;
