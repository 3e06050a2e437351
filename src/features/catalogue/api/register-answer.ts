import type { LocalDate } from "#kernel/local-date.ts";
import type { RegisterRow } from "../registers/list-register.ts";

/** A row of a register; of what is not public, when it is to be assessed again. */
export interface RegisterLine extends RegisterRow {
  readonly nextOn: LocalDate | null;
}

/** What `GET /api/disclosure-registers/:register` answers. */
export interface RegisterAnswer {
  readonly lines: readonly RegisterLine[];
  readonly today: LocalDate;
  readonly next?: string;
}
