import type { LocalDate } from "#kernel/local-date.ts";
import type { ClockedDuty, DutyState } from "../domain/duty.ts";

/** What `GET /api/catalogue-duties` answers. */
export interface DutiesAnswer {
  readonly today: LocalDate;
  /** Of all; the list holds the most urgent. */
  readonly count: number;
  readonly duties: readonly (ClockedDuty & { readonly state: DutyState })[];
}
