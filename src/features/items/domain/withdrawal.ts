export const withdrawalKinds = [
  "error",
  "expired",
  "replaced",
  "law",
  "privacy",
  "penalty",
] as const;

/**
 * Why an item is taken off the site (撤销原因): 发布有误、过期、被取代、依法不再公开、涉及个人信息; 处罚决定被依法变更、撤销、确认违法或者
 * 无效 (行政处罚法第四十八条), within three working days of that.
 */
export type WithdrawalKind = (typeof withdrawalKinds)[number];

/** Those for which no day is told. */
export const plainWithdrawalKinds = ["error", "expired", "replaced", "law", "privacy"] as const;
