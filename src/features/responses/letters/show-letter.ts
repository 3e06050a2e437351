import type { Queryable } from "#platform/db/queryable.ts";
import { maskedName } from "#platform/records/office/masked-name.ts";
import { messageClockTold } from "../api/clocks-told.ts";
import type { LetterAnswer, LetterLine } from "../api/letters/letter-answer.ts";
import {
  cardsOf,
  dispatchesOf,
  findLetter,
  type LettersAsked,
  listLetters,
} from "../data/letters/letters.ts";
import { letterActRefused, letterActs } from "../domain/letters/letter-state.ts";
import type { Acting } from "../texts/acting.ts";
import { actsAs } from "./hold-letter.ts";
import { clockOfLetter, standingOf } from "./letter-clock.ts";
import { writerOf } from "./writer.ts";

/** Signs of a letter that its line shows. */
const beginning = 40;

/** Lines of the desk, each with its limit. */
export async function showLetters(
  db: Queryable,
  { scope, today }: Acting,
  asked: LettersAsked,
): Promise<readonly LetterLine[]> {
  const letters = await listLetters(db, scope, asked);
  return Promise.all(
    letters.map(async ({ extendedBecause, ratingSays: _, ...letter }) => {
      const whole = { ...letter, extendedBecause, ratingSays: null };
      const clock = await clockOfLetter(db, whole, today);
      const isKnown = "lastDay" in clock;
      return {
        ...letter,
        subject: letter.title || [...letter.subject].slice(0, beginning).join(""),
        lastDay: isKnown ? clock.lastDay : null,
        left: isKnown ? clock.left : null,
        isLate: isKnown && (clock.state === "late" || clock.state === "overdue"),
      };
    }),
  );
}

/** A letter, and what can be done with it now for whom one acts. */
export async function showLetter(
  db: Queryable,
  acting: Acting,
  id: number,
): Promise<LetterAnswer | undefined> {
  const letter = await findLetter(db, acting.scope, id);
  if (!letter) return undefined;
  const standing = standingOf(letter, await clockOfLetter(db, letter, acting.today));
  const as = actsAs(acting, letter);
  const told = await messageClockTold(db, id, acting.today);
  return {
    letter,
    writer: maskedName(await writerOf(db, acting.cipher, id)),
    clock: told.clock,
    dispatches: await dispatchesOf(db, id),
    cards: await cardsOf(db, id),
    now: letterActs.filter((act) => letterActRefused(act, standing, as) === undefined),
  };
}
