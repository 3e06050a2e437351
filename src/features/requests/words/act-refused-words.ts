import type { HistoryRefused } from "../domain/clock/history.ts";
import type { ActRefused } from "../domain/clock/refusal.ts";
import { caseEnds, eventNames, feeRules, regulation } from "./clock-words.ts";

/** Why an act is not lawful now, in one sentence with its article: what the office shows in its place. */
export function actRefusedWords(reason: ActRefused): string {
  switch (reason.kind) {
    case "out-of-order":
      return `日期早于前一事项的 ${reason.after}，请核对日期。`;
    case "after-as-of":
      return `日期晚于今天（${reason.asOf}），还没有发生的事项不能登记。`;
    case "not-submitted":
    case "submitted-twice":
      return "收到申请只登记一次。";
    case "before-regulation":
      return `${regulation}自 ${reason.inForceOn} 起施行，请核对收到日期。`;
    case "before-receipt":
      return `还没有确认收到申请，确认收到之后才能办理（${regulation}第三十一条）。`;
    case "after-end":
      return `${reason.end.on} ${caseEnds[reason.end.kind]}。`;
    case "second-correction":
      return `补正只能一次性告知，已经告知过（${regulation}第三十条）。`;
    case "second-extension":
      return `答复期限只能延长一次，已经延长过（${regulation}第三十三条第二款）。`;
    default:
      return unfoundedWords(reason);
  }
}

type Unfounded = Exclude<
  ActRefused,
  {
    readonly kind:
      | "out-of-order"
      | "after-as-of"
      | "not-submitted"
      | "submitted-twice"
      | "before-regulation"
      | "before-receipt"
      | "after-end"
      | "second-correction"
      | "second-extension";
  }
>;

function unfoundedWords(reason: Unfounded): string {
  switch (reason.kind) {
    case "late-extension":
      return `答复期限 ${reason.dueOn} 已过，不能再延长（${regulation}第三十三条第二款）。`;
    case "over-long-extension":
      return `延长不得超过 ${reason.limit} 个工作日（${regulation}第三十三条第二款），请改为 1 至 ${reason.limit}。`;
    case "received-before-sent":
      return `收到日期 ${reason.receivedOn} 早于发出日期，请核对。`;
    case "limit-before-notice":
      return `限定的日期 ${reason.limitOn} 早于告知的日期，请核对。`;
    case "answer-without-question":
      return "没有等待答复的通知或者征求意见函，先登记发出。";
    case "paid-without-notice":
      return `没有尚未缴清的收费通知（${feeRules}）。`;
    case "delay-without-reasons":
      return `申请人说明理由之后才能确定延迟答复的期限（${regulation}第三十五条）。`;
    case "late-delay":
      return `答复期限 ${reason.dueOn} 已过，不能再延迟（${regulation}第三十五条）。`;
    case "abandoned-without-ground":
      return reason.ground === "notCorrected"
        ? `没有等待补正的事项，不能按逾期不补正处理（${regulation}第三十条）。`
        : `没有等待缴纳的费用，不能按逾期不缴费处理（${feeRules}）。`;
  }
}

/** Why a request is not given up yet; `null`: the notice is on its way. */
export function notLapsedWords(by: string | null): string {
  if (by === null) {
    return `收费通知是邮寄的，还没有登记申请人收到的日期：缴费的 20 个工作日自收到的次日起算。请先撤去这次送达的登记，按邮政回执重新登记送达，填上收到日期（${feeRules}）。`;
  }
  return `申请人可以在 ${by} 以前补正或者缴费，次日起才能按逾期处理（${regulation}第三十条、${feeRules}）。`;
}

/** A refused history: the act that may not stand after a change, and why. */
export function historyRefusedWords(refused: HistoryRefused): string {
  if (refused.kind === "no-events") return "没有收到申请的登记。";
  const { event, reason } = refused;
  return `${event.on} “${eventNames[event.type]}”：${actRefusedWords(reason)}`;
}

/** Until when a third party may answer; `null`: its letter is on its way, or that year's calendar is not there yet. */
export function thirdPartyAskedWords(through: string | null): string {
  return through === null
    ? "征求意见函是邮寄的，还没有登记第三方收到的日期（或者当年日历还没有公布）：15 个工作日自收到的次日起算，请先撤去这次送达的登记，按邮政回执重新登记送达，填上收到日期"
    : `第三方的期限至 ${through}`;
}
