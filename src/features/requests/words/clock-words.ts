import type { Awaited } from "../domain/clock/awaited.ts";
import type { CaseEvent, ConsultationKind } from "../domain/clock/case-event.ts";
import type { CountedDay } from "../domain/clock/count-days.ts";
import type { Breach, CaseEnd, ClockState } from "../domain/clock/standing.ts";

/** The texts as they are cited. */
export const regulation = "《政府信息公开条例》";
export const feeRules = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

const consultations: Readonly<Record<ConsultationKind, string>> = {
  thirdParty: "征求第三方意见",
  coMaker: "征求共同制作机关意见",
  otherAgency: "征求其他机关意见",
};

/** Acts as a case officer calls them. */
export const eventNames: Readonly<Record<CaseEvent["type"], string>> = {
  submitted: "提交申请",
  receiptConfirmed: "确认收到",
  correctionRequested: "通知补正",
  corrected: "收到补正",
  thirdPartyConsulted: "征求第三方意见",
  thirdPartyAnswered: "第三方答复",
  coMakerConsulted: "征求共同制作机关意见",
  coMakerAnswered: "共同制作机关答复",
  otherAgencyConsulted: "征求其他机关意见",
  otherAgencyAnswered: "其他机关答复",
  feeNotified: "收费通知",
  feePaid: "缴清费用",
  extended: "延期",
  reasonsRequested: "要求说明理由",
  reasonsGiven: "说明理由",
  delayed: "延迟答复",
  replied: "答复",
  withdrawn: "撤回申请",
  abandoned: "视为放弃",
};

/** How a case has ended, with the article. */
export const caseEnds: Readonly<Record<CaseEnd["kind"], string>> = {
  replied: `已答复，程序已经结束（${regulation}第三十三条）`,
  withdrawn: `申请已撤回，程序已经结束（${regulation}第三十三条）`,
  abandoned: `申请已视为放弃，程序已经结束（${regulation}第三十条、${feeRules}）`,
};

/** The article that lets a question be asked, by the event that answers it. */
export const questionArticles: Partial<Readonly<Record<CaseEvent["type"], string>>> = {
  corrected: "第三十条",
  thirdPartyAnswered: "第三十二条",
  coMakerAnswered: "第三十四条",
  otherAgencyAnswered: "第三十三条第三款",
  reasonsGiven: "第三十五条",
};

/** The states as a case officer calls them. */
export const stateNames: Readonly<Record<ClockState, string>> = {
  unconfirmed: "待确认收到",
  awaitingCorrection: "待补正",
  awaitingPayment: "待缴费",
  suspended: "征求意见中，不计时限",
  open: "办理中",
  replied: "已答复",
  closed: "已终结",
};

/** Why a day counts or does not. */
export function dayReason({ why }: CountedDay): string {
  switch (why.kind) {
    case "workday":
      return "工作日";
    case "makeUpDay":
      return "调休上班";
    case "saturday":
      return "周六";
    case "sunday":
      return "周日";
    case "holiday":
      return why.name;
    case "consultation":
      return consultations[why.of];
  }
}

/** What is waited for, with the article. */
export const awaitedNames: Readonly<Record<Awaited["rule"], string>> = {
  "art31.confirmation": "行政机关与申请人确认收到（第三十一条）",
  "art30.correction": "申请人补正（第三十条）",
  "fee.payment": "申请人缴费（国办函〔2020〕109号）",
};

/** Which limit was missed, with the article. */
export const breachNames: Readonly<Record<Breach["rule"], string>> = {
  "art31.confirmation": "平信未在收到当日确认（第三十一条）",
  "art30.correction": "补正通知逾期（第三十条）",
  "art33.reply": "答复逾期（第三十三条）",
  "fee.notice": "收费通知逾期（国办函〔2020〕109号）",
};
