import type { LocalDate } from "#kernel/local-date.ts";
import type { Bucket } from "../../domain/board/buckets.ts";
import type { CaseInHand } from "../../words/board-words.ts";

/** What `/api/request-board` answers: open cases by how urgent they are. */
export interface BoardAnswer {
  readonly today: LocalDate;
  readonly counts: Readonly<Partial<Record<Bucket, number>>>;
  /** Cases whose last day is in the next week. */
  readonly nextWeek: { readonly from: LocalDate; readonly to: LocalDate; readonly count: number };
  readonly groups: readonly BoardGroup[];
}

/** Who has cases in hand. */
export interface BoardGroup {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly section: string | null;
  readonly officerId: number | null;
  readonly officerName: string | null;
  readonly counts: Readonly<Partial<Record<Bucket, number>>>;
  readonly total: number;
}

/** An open case of the board. */
export interface BoardCase extends CaseInHand {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly agencyName: string;
  readonly section: string | null;
  readonly officerName: string | null;
  readonly receivedOn: LocalDate;
  /** Notes of supervision that nobody has answered (督办). */
  readonly supervised: number;
}

export interface BoardCasesAnswer {
  readonly cases: readonly BoardCase[];
  readonly next?: string;
}

/** A month of the calendar: each day, and what ends on it. */
export interface BoardMonth {
  readonly month: string;
  readonly today: LocalDate;
  readonly days: readonly BoardDay[];
}

export interface BoardDay {
  readonly on: LocalDate;
  /** `null`: its year's holidays are not announced. */
  readonly isWorking: boolean | null;
  /** 国庆节, 调休上班. */
  readonly says: string | null;
  /** Replies whose last day it is. */
  readonly due: number;
  /** Limits of others that end: corrections, payments, opinions. */
  readonly awaited: number;
}
