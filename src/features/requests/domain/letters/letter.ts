import type { LocalDate } from "#kernel/local-date.ts";

/** What a letter says of the case it belongs to, in words as they are printed. */
export interface LetterCase {
  /** In clear; `null` where nobody registered it. */
  readonly applicant: string | null;
  /** A person, and no organisation: how the letter addresses them. */
  readonly isNatural: boolean;
  /** 受理编号. */
  readonly number: string;
  readonly receivedOn: LocalDate;
  readonly subject: string;
}

/** What an officer fills in of a letter, by the codes of its fields; what is blank is absent. */
export type Filled = Readonly<Record<string, string | undefined>>;

/**
 * How a place is filled in and printed: `words` a sentence or more, which gets the full stop that it lacks; `phrase` words
 * within a sentence; `day`, `days` (working days) and `yuan` as they are.
 */
export type FieldType = "words" | "phrase" | "day" | "days" | "yuan";

/** A place of a letter that an officer fills in. */
export interface LetterField {
  readonly code: string;
  /** As a text names it: `{理由}`. */
  readonly mark: string;
  /** What is asked for, as a form says it. */
  readonly label: string;
  readonly type: FieldType;
  /** Of a day: it lies behind the day on which the letter leaves, or is that day or before. */
  readonly when?: "later" | "past" | undefined;
  readonly isRequired: boolean;
}

/** What a letter says, with what is asked for of it. */
export interface LetterForm {
  readonly fields: readonly LetterField[];
  /** Paragraphs with places (`{理由}`); one whose place may be blank and is, is left out. */
  readonly body: readonly string[];
}

/** One of several things that a letter of a kind may say (情形): already public, or provided. */
export interface LetterVariant extends LetterForm {
  readonly code: string;
  readonly label: string;
}

/** A letter's text: paragraphs without line ends, and what is still to be filled in. */
export interface LetterText {
  readonly title: string;
  /** Whom it is addressed to (主送). */
  readonly to: string;
  readonly paragraphs: readonly string[];
  /** Labels of required places that are blank: a letter with one is never signed. */
  readonly unfilled: readonly string[];
}

/** Where somebody who is not content turns to, in words; `null` where the agency's data do not name it. */
export interface RemedyOrgansNamed {
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
}

/** What stands in place of what is not filled in; no letter leaves with it. */
export function blank(label: string): string {
  return `〔待填：${label}〕`;
}
