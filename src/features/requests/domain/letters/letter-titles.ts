import { isReply, type LetterType, type NoticeType } from "./letter-types.ts";

const noticeTitles: Readonly<Record<NoticeType, string>> = {
  receipt: "政府信息公开申请登记回执",
  correction: "政府信息公开申请补正告知书",
  reasons: "政府信息公开申请说明理由告知书",
  thirdParty: "政府信息公开征求意见书",
  thirdPartyTold: "政府信息公开征求意见告知书",
  thirdPartyOverruled: "依申请公开政府信息告知书",
  coMaker: "关于征求政府信息公开意见的函",
  otherAgency: "关于协助办理政府信息公开申请的函",
  fee: "政府信息公开信息处理费收费通知书",
  extension: "政府信息公开申请延期答复告知书",
  delay: "政府信息公开申请延迟答复告知书",
};

/** What a letter is called, as it is printed. */
export function titleOf(type: LetterType): string {
  if (!isReply(type)) return noticeTitles[type];
  if (type === "granted") return "政府信息公开告知书";
  if (type === "partial") return "政府信息部分公开告知书";
  if (type.startsWith("denied")) return "政府信息不予公开告知书";
  if (type.startsWith("unavailable")) return "政府信息无法提供告知书";
  const isEnded = ["otherNotCorrected", "otherUnpaid", "withdrawn"].includes(type);
  return isEnded ? "政府信息公开申请终止办理告知书" : "政府信息公开申请处理告知书";
}
