import type { LocalDate } from "#kernel/local-date.ts";

/** One word of a proofreading dictionary (校对词表) that should not stand in a report. */
export interface DictionaryEntry {
  /** As it is written wrongly; at least two characters. */
  readonly word: string;
  readonly suggestion: string;
  /** Wrong from this day on, and up to that one: a body renamed, a term that a new law replaced. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly level: ProofreadingLevel;
  /** Right uses that contain the word; `…` stands for up to twelve characters of the same clause. */
  readonly exceptions: readonly string[];
}

/** 严重 (names of the state, its organs and leaders), 一般, 提示. */
export type ProofreadingLevel = "serious" | "ordinary" | "advice";
