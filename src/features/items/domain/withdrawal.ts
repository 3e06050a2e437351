export const withdrawalKinds = ["error", "expired", "replaced", "law", "privacy"] as const;

/** Why an item is taken off the site (撤销原因): 发布有误、过期、被取代、依法不再公开、涉及个人信息. */
export type WithdrawalKind = (typeof withdrawalKinds)[number];
