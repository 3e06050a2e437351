import type { RequestResult } from "../case/codes.ts";
import type { LetterField } from "./letter.ts";

const reasons: LetterField = {
  code: "reasons",
  label: "不予公开的理由",
  isRequired: true,
  isLong: true,
};

/** What a reply of each outcome needs, beside what the case says. */
const fields: Readonly<Record<RequestResult, readonly LetterField[]>> = {
  granted: [
    {
      code: "given",
      label: "公开的信息，或者获取的方式、途径和时间",
      isRequired: true,
      isLong: true,
    },
  ],
  partial: [
    { code: "given", label: "公开的部分", isRequired: true, isLong: true },
    { code: "held", label: "不公开的部分", isRequired: true, isLong: true },
    { code: "basis", label: "不公开的依据（法律、法规的条款）", isRequired: true },
    reasons,
  ],
  deniedSecret: [
    { code: "basis", label: "定密依据（密级、定密机关、保密期限可以告知的）", isRequired: true },
    reasons,
  ],
  deniedLaw: [
    { code: "basis", label: "禁止公开的法律、行政法规及其条款", isRequired: true },
    reasons,
  ],
  deniedSafety: [reasons],
  deniedThirdParty: [
    { code: "consulted", label: "征求第三方意见的情况", isRequired: true },
    reasons,
  ],
  deniedInternal: [reasons],
  deniedProcess: [reasons],
  deniedEnforcement: [reasons],
  deniedInquiry: [{ code: "where", label: "查询的机关、途径和依据", isRequired: true }],
  unavailableNotHeld: [
    {
      code: "search",
      label: "检索情况（检索的系统、关键词、日期）",
      isRequired: true,
      isLong: true,
    },
    { code: "where", label: "负责公开的行政机关及其联系方式（能够确定的）", isRequired: false },
  ],
  unavailableNotReady: [reasons],
  unavailableUnclear: [
    { code: "reasons", label: "补正后仍不明确之处", isRequired: true, isLong: true },
  ],
  refusedPetition: [{ code: "where", label: "反映问题的渠道", isRequired: true }],
  refusedRepeat: [{ code: "earlier", label: "此前答复的日期和文号", isRequired: true }],
  refusedPublication: [{ code: "where", label: "获取公开出版物的途径", isRequired: true }],
  refusedExcessive: [
    { code: "reasons", label: "说明理由的情况和不予处理的理由", isRequired: true, isLong: true },
  ],
  refusedConfirm: [{ code: "earlier", label: "此前提供信息的日期和方式", isRequired: true }],
  otherNotCorrected: [{ code: "asked", label: "补正告知书的日期和文号", isRequired: true }],
  otherUnpaid: [{ code: "asked", label: "收费通知的日期和文号", isRequired: true }],
  otherRest: [{ code: "reasons", label: "处理情况和理由", isRequired: true, isLong: true }],
  withdrawn: [],
};

/** The places to fill in of a reply. */
export function fieldsOfReply(result: RequestResult): readonly LetterField[] {
  return fields[result];
}
