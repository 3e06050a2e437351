import type { CaseEvent } from "../domain/clock/case-event.ts";
import type { HistoryRefused } from "../domain/clock/history.ts";
import type { ActRefused } from "../domain/clock/refusal.ts";
import {
  caseEnds,
  eventNames,
  feeRules,
  questionArticles,
  regulation,
} from "../words/clock-words.ts";

/** A refused history in one sentence: which event of the input, why by which article, and what to do. */
export function refusalText(refused: HistoryRefused): string {
  if (refused.kind === "no-events") return "events 是空的，请至少写一个 submitted（提交申请）事件";
  const { index, event, reason } = refused;
  const name = `events[${index}]（${event.on} ${eventNames[event.type]} ${event.type}）`;
  return `${name}：${reasonText(reason, event)}`;
}

function reasonText(reason: ActRefused, event: CaseEvent): string {
  switch (reason.kind) {
    case "out-of-order":
      return `早于前一事件的 ${reason.after}，请按日期先后排列`;
    case "after-as-of":
      return `晚于 asOf ${reason.asOf}，请改正日期，或把 asOf 改到该日以后`;
    case "not-submitted":
      return `第一个事件应为 submitted（提交申请），请补上；收到申请之前没有可办的事项（${regulation}第三十一条）`;
    case "submitted-twice":
      return "一个案件只能提交一次，请删去，或另立一案";
    case "before-regulation":
      return `${regulation}自 ${reason.inForceOn} 起施行，此前的申请没有答复期限，请核对日期`;
    case "before-receipt":
      return `尚未收到申请：平信、互联网、传真的申请以确认收到之日为收到之日，请先写 receiptConfirmed（${regulation}第三十一条）`;
    case "after-end":
      return `${reason.end.on} ${caseEnds[reason.end.kind]}，此后不能再有事件，请删去或改正次序`;
    default:
      return actText(reason, event);
  }
}

function actText(reason: Exclude<ActRefused, OrderRefused>, event: CaseEvent): string {
  switch (reason.kind) {
    case "second-correction":
      return `补正只能一次性告知，不能再次通知补正，请删去（${regulation}第三十条）`;
    case "second-extension":
      return `答复期限只能延长一次，请删去（${regulation}第三十三条第二款）`;
    case "late-extension":
      return `当日答复期限 ${reason.dueOn} 已过，不能再延长，请核对延期决定的日期（${regulation}第三十三条第二款）`;
    case "over-long-extension":
      return `workingDays 超过上限：延长不得超过 ${reason.limit} 个工作日，请改为 1 至 ${reason.limit}（${regulation}第三十三条第二款）`;
    case "received-before-sent":
      return `receivedOn ${reason.receivedOn} 早于发出之日 ${event.on}，请核对两个日期`;
    case "limit-before-notice":
      return `限定的日期 ${reason.limitOn} 早于 ${event.on}，请核对两个日期`;
    case "answer-without-question":
      return `没有与之对应、尚未答复的${questionName(event)}，请补上或核对 ref（${regulation}${questionArticles[event.type] ?? ""}）`;
    case "paid-without-notice":
      return `没有尚未缴清的收费通知，请先写 feeNotified（${feeRules}）`;
    case "delay-without-reasons":
      return `申请人说明理由之后才能确定延迟答复的期限，请先写 reasonsRequested 和 reasonsGiven（${regulation}第三十五条）`;
    case "late-delay":
      return `当日答复期限 ${reason.dueOn} 已过，不能再延迟，请核对日期（${regulation}第三十五条）`;
    case "abandoned-without-ground":
      return reason.ground === "notCorrected"
        ? `没有待补正的事项，不能以逾期不补正视为放弃，请核对（${regulation}第三十条）`
        : `没有待缴的费用，不能以逾期不缴费视为放弃，请核对（${feeRules}）`;
  }
}

interface OrderRefused {
  readonly kind:
    | "out-of-order"
    | "after-as-of"
    | "not-submitted"
    | "submitted-twice"
    | "before-regulation"
    | "before-receipt"
    | "after-end";
}

function questionName({ type }: CaseEvent): string {
  switch (type) {
    case "corrected":
      return "补正通知（correctionRequested）";
    case "reasonsGiven":
      return "说明理由要求（reasonsRequested）";
    case "thirdPartyAnswered":
    case "coMakerAnswered":
    case "otherAgencyAnswered":
      return `征求意见（${type.replace("Answered", "Consulted")}）`;
    default:
      return "询问";
  }
}
