import type { LocalDate } from "#kernel/local-date.ts";

/** What is said of a new reply that was ordered. */
export interface ReopeningTold {
  readonly orderedBy: "reconsideration" | "court";
  readonly dispute: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly certainThrough: LocalDate | null;
  readonly certainLeft: number | null;
  readonly left: number | null;
  readonly orderedDays: number | null;
  readonly orderedByDay: LocalDate | null;
  readonly result: unknown;
}

const organs = { reconsideration: "复议机关", court: "法院" } as const;

/** Who ordered it, and by which day the new reply is due. */
export function reopeningText(told: ReopeningTold): string {
  const { orderedBy, dispute, receivedOn } = told;
  return `${receivedOn} 收到${organs[orderedBy]}责令重新答复（${dispute}），${dueText(told)}`;
}

function dueText({
  dueOn,
  certainThrough,
  certainLeft,
  left,
  result,
  ...ordered
}: ReopeningTold): string {
  const { orderedDays, orderedByDay } = ordered;
  const basis =
    orderedByDay !== null
      ? "责令的日期"
      : orderedDays === null
        ? "没有指定期限，按二十个工作日"
        : `责令的 ${orderedDays} 个工作日`;
  if (dueOn === null) {
    return certainLeft === null
      ? `${basis}，最后一天不能推算`
      : `${basis}，${certainThrough} 以后尚余 ${certainLeft} 个工作日`;
  }
  if (result !== null || left === null) return `期限 ${dueOn}（${basis}）`;
  const rest = left < 0 ? `已超期 ${-left} 个工作日` : `还有 ${left} 个工作日`;
  return `期限 ${dueOn}（${basis}），${rest}`;
}
