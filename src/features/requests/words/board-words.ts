import type { LocalDate } from "#kernel/local-date.ts";
import type { Bucket } from "../domain/board/buckets.ts";
import type { CaseStep } from "../domain/board/case-step.ts";

export const bucketWords: Readonly<Record<Bucket, string>> = {
  late: "已逾期",
  today: "今天到期",
  within3: "三个工作日内",
  within7: "七个工作日内",
  later: "七个工作日以后",
  lapsed: "对方逾期，可以终止",
  suspended: "征求意见中",
  waiting: "等对方",
  uncertain: "期限不能推算",
};

const stepWords: Readonly<Record<CaseStep, string>> = {
  confirmation: "待确认收到",
  correction: "待补正",
  payment: "待缴费",
  consultation: "征求意见中",
  counting: "办理中",
};

/** What of an open case decides what is said of it. */
export interface CaseInHand {
  readonly step: CaseStep | null;
  readonly awaitedBy: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** What is certain of a last day that lies in a year whose holidays are not announced. */
  readonly certainThrough: LocalDate | null;
  readonly certainLeft: number | null;
  readonly bucket: Bucket;
  /** 剩余工作日; `null` where the period does not run, or nobody can tell. */
  readonly left: number | null;
  /** 重新答复: it was answered, and a decision or a judgment orders a new reply. */
  readonly isReopened: boolean;
}

/** What an open case waits for, and until when. */
export function stepText({ step, awaitedBy, bucket, isReopened }: CaseInHand): string {
  if (isReopened) return "重新答复";
  if (step === null) return "登记的事项前后不合";
  // The limit ran out, and the period runs on.
  if (step === "consultation" && bucket !== "suspended")
    return `办理中（征求意见 ${awaitedBy} 期满）`;
  return awaitedBy === null ? stepWords[step] : `${stepWords[step]}，至 ${awaitedBy}`;
}

/** The last day of an open case, as far as it is certain, and the working days left. */
export function endText(one: CaseInHand): string {
  const { step, bucket, dueOn, certainThrough, certainLeft, left } = one;
  if (step === "confirmation") return "答复期限尚未起算（确认收到之日起算）";
  if (bucket === "waiting" || bucket === "lapsed") return "期间不计答复期限";
  if (dueOn === null && certainLeft !== null) {
    return `${certainThrough} 以后尚余 ${certainLeft} 个工作日，最后一天待节假日安排公布`;
  }
  if (dueOn === null || left === null) return "暂不能推算";
  if (bucket === "suspended") return `对方一直不答复的话，至 ${dueOn}`;
  return left < 0 ? `${dueOn}，已超期 ${-left} 个工作日` : `${dueOn}，还有 ${left} 个工作日`;
}
