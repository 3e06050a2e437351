import type { LocalDate } from "#kernel/local-date.ts";
import type { Result } from "#kernel/result.ts";
import type { Door } from "#platform/feature/door.ts";
import type { LetterState } from "../domain/letters/letter-state.ts";
import type { WrittenLetter } from "../domain/letters/read-letter.ts";

/** What opens a letter. */
export interface LetterKey {
  readonly number: string;
  readonly code: string;
}

export interface SentLetter {
  /** Of the form: one form makes one letter. */
  readonly token: string;
  readonly letter: WrittenLetter;
}

/** What the writer gets. */
export interface TakenLetter extends LetterKey {
  readonly agencyName: string;
  /** By when it is to be answered; `null`: that year's holidays are not announced. */
  readonly lastDay: LocalDate | null;
  /** The form had been sent before: nothing new was made. */
  readonly isAgain: boolean;
}

/** An agency that takes letters. */
export interface LetterAgency {
  readonly id: number;
  readonly name: string;
}

/** A letter as its writer sees it. */
export interface FollowedLetter {
  readonly number: string;
  readonly state: LetterState;
  readonly agencyName: string;
  readonly handlerName: string;
  readonly receivedOn: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly wantsPublic: boolean;
  readonly lastDay: LocalDate | null;
  readonly extendedBecause: string | null;
  readonly reply: string | null;
  readonly repliedOn: LocalDate | null;
  readonly requestNumber: string | null;
  readonly rating: string | null;
  /** Where everybody may read it. */
  readonly publicId: number | null;
}

/** No such number, or another code: nobody learns which. */
export interface NotOpened {
  readonly kind: "nothing";
}

export interface Rating {
  readonly rating: string;
  readonly says: string;
}

/** What the site's pages may ask of letters: each narrow, and none lists them. */
export interface LetterDoor {
  /** Those of the site's own region, and the one that was asked for. */
  readonly agencies: (asked?: number) => Promise<readonly LetterAgency[]>;
  readonly submit: (sent: SentLetter) => Promise<TakenLetter>;
  readonly open: (key: LetterKey) => Promise<Result<FollowedLetter, NotOpened>>;
  readonly rate: (
    key: LetterKey,
    rating: Rating,
  ) => Promise<Result<FollowedLetter, NotOpened | { readonly kind: "not-now" }>>;
  /** The keys of letters that a demonstration shows; none elsewhere. */
  readonly shown: () => Promise<readonly (LetterKey & { readonly says: string })[]>;
}

export const letterDoor: Door<LetterDoor> = { name: "responses.letters" };
