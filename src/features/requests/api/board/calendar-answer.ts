import type { LocalDate } from "#kernel/local-date.ts";

/** What `/api/request-calendar/preview` answers: what a year's holidays would make of open cases, before they are in force. */
export interface CalendarPreview {
  /** Open cases that were looked at. */
  readonly looked: number;
  /** Whose last day becomes another. */
  readonly moved: number;
  /** Whose last day becomes known. */
  readonly known: number;
  /** Whose last day is no more known. */
  readonly lost: number;
  readonly moves: readonly CalendarMove[];
}

export interface CalendarMove {
  readonly id: number;
  readonly number: string;
  readonly agencyName: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Calendar days; negative: earlier. */
  readonly days: number | null;
}
