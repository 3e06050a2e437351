import type { LocalDate } from "#kernel/local-date.ts";
import type { FeeLine } from "../../domain/processing-fee.ts";

/** What `/api/requests/:id/fee` answers: what this case may be charged for, and what was done about it. */
export interface FeeAnswer {
  /** The calendar month of receipt, `2026-11`. */
  readonly month: string;
  /** Which of the applicant's requests of that month this is; `null` where nobody registered who asked. */
  readonly place: number | null;
  readonly byItems: Fee | null;
  /** By the pages that were asked for; absent where none were told. */
  readonly byPages?: Fee;
  /** A reply that only tells the way costs nothing, nor does one that gives nothing. */
  readonly isFree: boolean;
  readonly asked: { readonly on: LocalDate | null; readonly yuan: string | null };
  readonly paid: { readonly on: LocalDate | null; readonly yuan: string | null };
}

export interface Fee {
  readonly yuan: number;
  readonly lines: readonly FeeLine[];
}

/** What `/api/requests/same-applicant` answers: what else somebody asked of an agency. */
export interface SameApplicantAnswer {
  readonly inMonth: number;
  readonly inYear: number;
  readonly open: number;
  /** The newest, with their outcome; those on nearly the same subject first. */
  readonly cases: readonly SameApplicantCase[];
}

export interface SameApplicantCase {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly receivedOn: LocalDate;
  readonly repliedOn: LocalDate | null;
  /** Nearly the same subject: 重复申请 where it was answered (第三十六条第六项). */
  readonly isSame: boolean;
}
