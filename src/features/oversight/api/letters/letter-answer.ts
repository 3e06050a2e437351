import type { SigningChain } from "#platform/signing/chain.ts";
import type { Letter } from "../../data/letters/load-letter.ts";

export type LetterLine = Omit<Letter, "authorIds" | "content"> & { readonly title: string };

export interface LettersAnswer {
  readonly letters: readonly LetterLine[];
  readonly next?: string;
}

export interface LetterAnswer {
  readonly letter: Omit<Letter, "authorIds">;
  /** Hexadecimal SHA-256 of exactly what is shown. */
  readonly contentHash: string;
  readonly chains: readonly SigningChain[];
  /** Whether it is of the agencies of who asks, or was sent to them. */
  readonly isOwn: boolean;
  readonly isReceiver: boolean;
}
