import type { LocalDate } from "#kernel/local-date.ts";
import type { Remedy } from "#law/remedies.ts";

/** What a letter says of the case it belongs to, in words as they are printed. */
export interface LetterCase {
  /** In clear; `null` where nobody registered it. */
  readonly applicant: string | null;
  /** 受理编号. */
  readonly number: string;
  readonly receivedOn: LocalDate;
  readonly subject: string;
}

/** What an officer fills in of a letter; what is blank is absent. */
export type Filled = Readonly<Record<string, string | undefined>>;

/** A place of a letter that an officer fills in. */
export interface LetterField {
  readonly code: string;
  /** What is asked for, as a form says it. */
  readonly label: string;
  readonly isRequired: boolean;
  /** Several lines. */
  readonly isLong?: true;
}

/** A letter's text: paragraphs without line ends, and what is still to be filled in. */
export interface LetterText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Labels of required places that are blank: a letter with one never leaves. */
  readonly unfilled: readonly string[];
}

/** Where somebody who is not content turns to, in words; `null` where the agency's data do not name it. */
export interface RemedyOrgansNamed {
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
}

/** A remedy with the organs that hear it. */
export interface RemedyTold extends RemedyOrgansNamed {
  readonly remedy: Remedy;
}

/** What stands in place of what is not filled in; no letter leaves with it. */
export function blank(label: string): string {
  return `〔待填：${label}〕`;
}
