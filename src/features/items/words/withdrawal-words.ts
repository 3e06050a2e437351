import type { WithdrawalKind } from "../domain/withdrawal.ts";

export const withdrawalWords: Readonly<Record<WithdrawalKind, string>> = {
  error: "发布有误",
  expired: "已经过期",
  replaced: "已被新的信息取代",
  law: "依法不再公开",
  penalty: "处罚决定被变更、撤销、确认违法或者无效",
  privacy: "涉及个人信息或者第三方权益",
};
