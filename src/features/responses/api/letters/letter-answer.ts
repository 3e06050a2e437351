import type { Card, Dispatch, Letter } from "../../data/letters/letters.ts";
import type { LetterAct } from "../../domain/letters/letter-state.ts";

/** A line of the desk of letters. */
export interface LetterLine extends Omit<Letter, "subject" | "extendedBecause" | "ratingSays"> {
  /** Its beginning. */
  readonly subject: string;
  /** 最后一天; `null`: it cannot be told. */
  readonly lastDay: string | null;
  /** Working days left; `null` where it is over or cannot be told. */
  readonly left: number | null;
  readonly isLate: boolean;
}

export interface LettersAnswer {
  readonly letters: readonly LetterLine[];
  readonly next?: string;
}

/** A letter with what happened to it and what can be done now by who asks. */
export interface LetterAnswer {
  readonly letter: Letter;
  /** 王**. */
  readonly writer: string | null;
  readonly clock: { readonly says: readonly string[]; readonly isLate: boolean };
  readonly dispatches: readonly Dispatch[];
  readonly cards: readonly Card[];
  /** Acts that the letter's state and one's agencies allow; whether one has the permission is the caller's to know. */
  readonly now: readonly LetterAct[];
}

export interface DispatchTargets {
  readonly agencies: readonly { readonly id: number; readonly name: string }[];
}
