/** What the forms print, in the generator's own words: 国办公开办函〔2021〕30号 and 〔2019〕60号. */

export const activeLabels: Readonly<Record<string, string>> = {
  regulations: "规章",
  normative: "行政规范性文件",
  licensing: "行政许可",
  otherServices: "其他对外管理服务事项",
  penalty: "行政处罚",
  coercion: "行政强制",
  fees: "行政事业性收费",
  procurement: "政府集中采购",
};

export const itemNumerals: Readonly<Record<number, string>> = {
  1: "一",
  5: "五",
  6: "六",
  8: "八",
  9: "九",
};

export const activeHeads: Readonly<Record<string, string>> = {
  issued: "本年制发件数",
  repealed: "本年废止件数",
  inForce: "现行有效件数",
  amountWan: "本年收费金额(单位:万元)",
  made: "本年新制作数量",
  published: "本年新公开数量",
  total: "对外公开总数量",
  previous: "上一年项目数量",
  change: "本年增/减",
  count: "采购项目数量",
  amountYuan: "采购总金额",
};

/** 处理决定数量 has a 本年 before it only in the form of 2021, where it stands alone. */
export function decisionsHead(columns: number): string {
  return columns === 1 ? "本年处理决定数量" : "处理决定数量";
}

export const applicantLabels = {
  note: "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)",
  applicants: "申请人情况",
  natural: "自然人",
  organisations: "法人或其他组织",
  total: "总计",
  kinds: ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
} as const;

export const requestLabels: Readonly<Record<string, string>> = {
  new: "一、本年新收政府信息公开申请数量",
  carriedIn: "二、上年结转政府信息公开申请数量",
  granted: "(一)予以公开",
  partial: "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
  deniedSecret: "1.属于国家秘密",
  deniedLaw: "2.其他法律行政法规禁止公开",
  deniedSafety: "3.危及“三安全一稳定”",
  deniedThirdParty: "4.保护第三方合法权益",
  deniedInternal: "5.属于三类内部事务信息",
  deniedProcess: "6.属于四类过程性信息",
  deniedEnforcement: "7.属于行政执法案卷",
  deniedInquiry: "8.属于行政查询事项",
  unavailableNotHeld: "1.本机关不掌握相关政府信息",
  unavailableNotReady: "2.没有现成信息需要另行制作",
  unavailableUnclear: "3.补正后申请内容仍不明确",
  refusedPetition: "1.信访举报投诉类申请",
  refusedRepeat: "2.重复申请",
  refusedPublication: "3.要求提供公开出版物",
  refusedExcessive: "4.无正当理由大量反复申请",
  refusedConfirm: "5.要求行政机关确认或重新出具已获取信息",
  otherNotCorrected: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  otherUnpaid: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  otherRest: "3.其他",
  otherSingle: "(六)其他处理",
  total: "(七)总计",
  carriedOut: "四、结转下年度继续办理",
};

export const resultsLabel = "三、本年度办理结果";

/** The group a leaf result stands in; the others stand alone. */
export const groupLabels: readonly { readonly starts: string; readonly label: string }[] = [
  { starts: "denied", label: "(三)不予公开" },
  { starts: "unavailable", label: "(四)无法提供" },
  { starts: "refused", label: "(五)不予处理" },
  { starts: "otherNotCorrected", label: "(六)其他处理" },
  { starts: "otherUnpaid", label: "(六)其他处理" },
  { starts: "otherRest", label: "(六)其他处理" },
];

export const disputeLabels = {
  review: "行政复议",
  litigation: "行政诉讼",
  direct: "未经复议直接起诉",
  afterReview: "复议后起诉",
  results: ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
} as const;

export const sectionHeadings = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
] as const;
