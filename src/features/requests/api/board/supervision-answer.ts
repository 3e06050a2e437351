import type { LocalDate } from "#kernel/local-date.ts";

/** A note of supervision (督办) on a case, and its answer. */
export interface SupervisionNote {
  readonly id: number;
  readonly note: string;
  readonly answerBy: LocalDate;
  readonly by: string;
  readonly at: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

/** What `/api/requests/:id/supervision` answers. */
export interface SupervisionAnswer {
  readonly notes: readonly SupervisionNote[];
}
