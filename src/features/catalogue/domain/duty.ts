import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { DayPeriod } from "#law/day-period.ts";
import type { LimitStart } from "#law/publication-limits.ts";

/** 公开, 发布解读, 撤下变更、撤销的处罚决定: what has to be done by a day. */
export const dutyKinds = ["publication", "interpretation", "recall"] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** A limit that runs (期限), and what it follows from: from when, how long, by what. */
export interface DutyClock {
  readonly from: {
    /** A document was made public; a penalty was changed or revoked. */
    readonly what: LimitStart | "published" | "overturned";
    readonly on: LocalDate;
  };
  readonly period: DayPeriod;
  /** The law; `null`: as the agency has set it. */
  readonly cites: string | null;
  /** The last day on which it is done in time. */
  readonly dueOn: LocalDate;
}

/** Something that an agency has still to do by a day (到期事项). */
export interface ClockedDuty extends DutyClock {
  readonly kind: DutyKind;
  readonly agencyId: number;
  readonly agencyName: string;
  /** Of the item. */
  readonly title: string;
  /** Its screen, below `/office`. */
  readonly path: string;
}

/** 逾期, 一周内到期. */
export const dutyStates = ["overdue", "due-soon"] as const;

export type DutyState = (typeof dutyStates)[number];

/** Days ahead that a duty is told of. */
export const dutyDaysAhead = 7;

/** How a duty stands; `undefined` where it is due later than in a week. */
export function dutyState(dueOn: LocalDate, today: LocalDate): DutyState | undefined {
  if (dueOn < today) return "overdue";
  return dueOn <= addDays(today, dutyDaysAhead) ? "due-soon" : undefined;
}
