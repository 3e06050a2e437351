import { err, ok, type Result } from "#kernel/result.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type Letter, letterToChange } from "../data/letters/letters.ts";
import {
  type LetterAct,
  type LetterActRefused,
  type LetterStanding,
  letterActRefused,
} from "../domain/letters/letter-state.ts";
import type { MessageClock } from "../domain/message-clock.ts";
import type { Acting } from "../texts/acting.ts";
import { clockOfLetter, standingOf } from "./letter-clock.ts";

export type LetterRefused =
  | LetterActRefused
  | { readonly kind: "not-found" }
  /** A reply goes round for signing: it is taken back first. */
  | { readonly kind: "in-review" }
  | { readonly kind: "same-agency" }
  | { readonly kind: "no-agency" }
  | { readonly kind: "nobody-there"; readonly name: string }
  | { readonly kind: "no-writer" }
  /** The year's holidays are not announced. */
  | { readonly kind: "no-calendar"; readonly year: number };

export interface HeldLetter {
  readonly letter: Letter;
  readonly standing: LetterStanding;
  readonly clock: MessageClock;
}

/** A letter held for an act, where the act can be done now by who does it. */
export async function holdLetter(
  trx: Transaction,
  acting: Acting,
  { id, act }: { readonly id: number; readonly act: LetterAct },
): Promise<Result<HeldLetter, LetterRefused>> {
  const letter = await letterToChange(trx, acting.scope, id);
  if (!letter) return err({ kind: "not-found" });
  const clock = await clockOfLetter(trx, letter, acting.today);
  const standing = standingOf(letter, clock);
  const refused = letterActRefused(act, standing, actsAs(acting, letter));
  return refused ? err(refused) : ok({ letter, standing, clock });
}

/** For which of its agencies somebody acts on a letter. */
export function actsAs({ scope }: Pick<Acting, "scope">, letter: Letter) {
  return {
    owner: includesAgency(scope, letter.agencyId),
    handler: includesAgency(scope, letter.handlerId),
  };
}
