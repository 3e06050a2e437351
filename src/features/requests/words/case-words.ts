import type {
  ApplicantKind,
  ConsultedParty,
  RequestChannel,
  RequestResult,
} from "../domain/case/codes.ts";
import type { Verdict } from "../domain/case/timeliness.ts";

export const channelWords: Readonly<Record<RequestChannel, string>> = {
  inPerson: "当面",
  oral: "口头",
  registeredPost: "邮寄",
  ordinaryPost: "平信",
  online: "网上",
  email: "电子邮件",
  fax: "传真",
  other: "其他",
};

export const applicantKindWords: Readonly<Record<ApplicantKind, string>> = {
  natural: "自然人",
  enterprise: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  otherOrg: "其他",
};

/** As the form's labels have them, without their numbers; 3.其他 under its group. */
export const resultWords: Readonly<Record<RequestResult, string>> = {
  granted: "予以公开",
  partial: "部分公开",
  deniedSecret: "属于国家秘密",
  deniedLaw: "其他法律行政法规禁止公开",
  deniedSafety: "危及“三安全一稳定”",
  deniedThirdParty: "保护第三方合法权益",
  deniedInternal: "属于三类内部事务信息",
  deniedProcess: "属于四类过程性信息",
  deniedEnforcement: "属于行政执法案卷",
  deniedInquiry: "属于行政查询事项",
  unavailableNotHeld: "本机关不掌握相关政府信息",
  unavailableNotReady: "没有现成信息需要另行制作",
  unavailableUnclear: "补正后申请内容仍不明确",
  refusedPetition: "信访举报投诉类申请",
  refusedRepeat: "重复申请",
  refusedPublication: "要求提供公开出版物",
  refusedExcessive: "无正当理由大量反复申请",
  refusedConfirm: "要求行政机关确认或重新出具已获取信息",
  otherNotCorrected: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  otherUnpaid: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  otherRest: "其他",
  withdrawn: "撤回",
};

export const consultedWords: Readonly<Record<ConsultedParty, string>> = {
  thirdParty: "第三方",
  coMaker: "共同制作机关",
  otherAgency: "其他机关",
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  onTime: "按时",
  late: "超期",
  uncertain: "无法判定",
};
