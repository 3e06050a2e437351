import type { LocalDate } from "#kernel/local-date.ts";
import type { ResultRow } from "../../domain/case/codes.ts";
import type { CountedDay } from "../../domain/clock/count-days.ts";

/** What `/api/requests/:id/reopenings` answers: new replies that were ordered (重新答复). */
export interface ReopeningsAnswer {
  /** It was answered, and no second handling is open. */
  readonly mayReopen: boolean;
  readonly reopenings: readonly ReopeningAnswer[];
}

export interface ReopeningAnswer {
  readonly id: number;
  readonly orderedBy: "reconsideration" | "court";
  readonly dispute: string;
  readonly receivedOn: LocalDate;
  readonly orderedDays: number | null;
  readonly orderedByDay: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly certainThrough: LocalDate | null;
  readonly certainLeft: number | null;
  /** 剩余工作日 today, or on the day of the new reply. */
  readonly left: number | null;
  /** How the last day was counted; none where a day was named. */
  readonly days: readonly CountedDay[];
  readonly result: ResultRow | null;
  readonly repliedOn: LocalDate | null;
  readonly evidence: string | null;
  readonly by: string;
  readonly undoneBy: string | null;
  readonly undoneBecause: string | null;
}
