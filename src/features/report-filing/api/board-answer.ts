import type { LocalDate } from "#kernel/local-date.ts";
import type { BoardRow, RuleFound } from "../data/filing-board.ts";

/** The board (编制进度) as the office's screen gets it. */
export interface BoardAnswer {
  readonly drafts: readonly (BoardRow & { readonly dueOn: LocalDate | null })[];
  readonly today: string;
  readonly next?: string;
}

/** What the checks found, by rule. */
export interface FoundAnswer {
  readonly rules: readonly RuleFound[];
}
