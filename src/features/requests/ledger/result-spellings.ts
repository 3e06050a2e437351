import type { ResultRow } from "../domain/case/codes.ts";

/** Where each result stands in the form, and what offices write for it. What could be two of them stands nowhere. */
export const resultSpellings: Readonly<
  Record<
    ResultRow,
    { readonly group: string; readonly number?: string; readonly words: readonly string[] }
  >
> = {
  granted: { group: "一", words: ["公开", "同意公开"] },
  partial: {
    group: "二",
    words: [
      "同意部分公开",
      "部分公开(区分处理的,只计这一情形,不计其他情形)",
      "部分公开（区分处理的，只计这一情形，不计其他情形）",
    ],
  },
  deniedSecret: { group: "三", number: "1", words: ["国家秘密", "涉及国家秘密"] },
  deniedLaw: { group: "三", number: "2", words: ["法律行政法规禁止公开"] },
  deniedSafety: {
    group: "三",
    number: "3",
    words: ['危及"三安全一稳定"', "危及三安全一稳定", "三安全一稳定"],
  },
  deniedThirdParty: {
    group: "三",
    number: "4",
    words: ["第三方合法权益", "商业秘密", "个人隐私", "涉及商业秘密", "涉及个人隐私"],
  },
  deniedInternal: { group: "三", number: "5", words: ["三类内部事务信息", "内部事务信息"] },
  deniedProcess: { group: "三", number: "6", words: ["四类过程性信息", "过程性信息"] },
  deniedEnforcement: { group: "三", number: "7", words: ["行政执法案卷", "执法案卷"] },
  deniedInquiry: { group: "三", number: "8", words: ["行政查询事项"] },
  unavailableNotHeld: {
    group: "四",
    number: "1",
    words: ["本机关不掌握", "不掌握", "不存在", "信息不存在", "政府信息不存在", "非本机关"],
  },
  unavailableNotReady: { group: "四", number: "2", words: ["没有现成信息", "需要另行制作"] },
  unavailableUnclear: { group: "四", number: "3", words: ["补正后仍不明确"] },
  refusedPetition: { group: "五", number: "1", words: ["信访举报投诉类", "信访举报投诉"] },
  refusedRepeat: { group: "五", number: "2", words: ["重复"] },
  refusedPublication: { group: "五", number: "3", words: ["公开出版物"] },
  refusedExcessive: { group: "五", number: "4", words: ["大量反复申请"] },
  refusedConfirm: {
    group: "五",
    number: "5",
    words: ["确认或重新出具已获取信息", "重新出具已获取信息"],
  },
  otherNotCorrected: { group: "六", number: "1", words: ["逾期不补正", "逾期未补正"] },
  otherUnpaid: { group: "六", number: "2", words: ["逾期未缴费", "逾期不缴费", "逾期未缴纳费用"] },
  otherRest: { group: "六", number: "3", words: ["其他处理其他"] },
};
