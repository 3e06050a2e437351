import type { SignRefused } from "#platform/signing/sign.ts";
import type { LetterState } from "../domain/letter-content.ts";
import type { ActsOnRounds } from "../rounds/acting.ts";

export interface ActsOnLetter extends ActsOnRounds {
  readonly letterId: number;
}

export type LetterActRefused =
  | SignRefused
  | { readonly kind: "no-reason" }
  | { readonly kind: "other-state"; readonly state: LetterState }
  /** Somebody else wrote of it meanwhile. */
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "nobody-signs"; readonly steps: readonly string[] }
  | { readonly kind: "no-round" }
  | { readonly kind: "no-unit" }
  /** It asks no unit for an answer, or was answered. */
  | { readonly kind: "not-to-answer" }
  | { readonly kind: "due-passed"; readonly dueOn: string };

export const letterSubject = (id: number) => ({ kind: "oversight-letter", id });
