import type { CaseEvent, ThirdPartyOpinion } from "../domain/clock/case-event.ts";
import type { ActNow, ClockNow, HandlingAct } from "../domain/handling/acts-now.ts";
import { referenceOf } from "../domain/handling/consulted-party.ts";
import { awaitedNames, breachNames, eventNames, stateNames } from "./clock-words.ts";

/** What an officer does, as a button says it. */
export const actNames: Readonly<Record<HandlingAct, string>> = {
  ...eventNames,
  corrected: "收到补正",
  feeNotified: "发出收费通知",
  extended: "延长答复期限",
  replied: "答复申请人",
  withdrawn: "申请人撤回",
  abandoned: "终止办理",
  delayed: "确定延迟答复",
};

/** How a case stands, in one sentence. */
export function clockSentence(clock: ClockNow): string {
  const { state, dueOn, next } = clock;
  if (next) return awaitedSentence(clock);
  const isOver = state === "replied" || state === "closed";
  if (isOver) return dueOn ? `${stateNames[state]}，答复期限 ${dueOn}。` : `${stateNames[state]}。`;
  return runningSentence(clock);
}

function awaitedSentence({ state, next, lapsed }: ClockNow): string {
  if (lapsed && next?.by) {
    return `${stateNames[state]}：${next.by} 的期限已过，可以终止办理，或者登记逾期收到的补正、缴费。`;
  }
  const by = next?.by ? `，至 ${next.by}` : "";
  return `${stateNames[state]}：等${next ? awaitedNames[next.rule] : ""}${by}，期间不计答复期限。`;
}

function runningSentence({ state, dueOn, workingDaysLeft, overdue, certain }: ClockNow): string {
  const name = stateNames[state];
  if (certain) {
    return `${name}。${certain.through} 以后的节假日安排还没有公布，那时尚余 ${certain.left} 个工作日；最后一天不能推算。`;
  }
  if (dueOn === null) return `${name}，答复期限暂不能推算。`;
  if (overdue && workingDaysLeft !== null) {
    return `${name}，答复期限 ${dueOn}，已超期 ${-workingDaysLeft} 个工作日。`;
  }
  const left =
    workingDaysLeft === null || workingDaysLeft < 0 ? "" : `，还有 ${workingDaysLeft} 个工作日`;
  return `${name}，答复期限 ${dueOn}${left}。`;
}

type Lawful = Extract<ActNow, { isLawful: true }>;

/** What an act will do to the date, and what it would be too late for. */
export function whatIfSentence({ after, late }: Lawful): string {
  const missed = late.map((rule) => breachNames[rule]);
  return [afterSentence(after), ...missed].join("；");
}

function afterSentence(after: ClockNow): string {
  const { state, dueOn, next } = after;
  if (state === "replied" || state === "closed") return "办理结束";
  if (next) return `期限停止计算，等${awaitedNames[next.rule]}`;
  const until = dueOn ? `期限至 ${dueOn}` : "期限暂不能推算";
  return state === "suspended" ? `征求意见期间不计期限；今天就答复的话，${until}` : until;
}

/** What an act says beside its day; of a consultation whom it asks, by name where that may be read. */
export function eventDetail(event: CaseEvent, party?: string): string {
  switch (event.type) {
    case "correctionRequested":
      return `（${event.respondBy} 以前补正）`;
    case "extended":
      return `（${event.workingDays} 个工作日）`;
    case "delayed":
      return `（至 ${event.until}）`;
    case "abandoned":
      return event.ground === "notCorrected" ? "（逾期不补正）" : "（逾期不缴费）";
    case "thirdPartyAnswered": {
      const opinion = event.opinion ? `：${opinionNames[event.opinion]}` : "";
      return `${partyDetail(referenceOf(event), party)}${opinion}`;
    }
    default:
      return partyDetail(referenceOf(event), party);
  }
}

export const opinionNames: Readonly<Record<ThirdPartyOpinion, string>> = {
  consents: "同意公开",
  objects: "不同意公开",
};

/** Whom a consultation is of: the letter or number by which acts name it, and the name. */
export function partyDetail(ref: string | null | undefined, party?: string): string {
  if (!ref) return "";
  return party ? `（${party}，${ref}）` : `（${ref}）`;
}
