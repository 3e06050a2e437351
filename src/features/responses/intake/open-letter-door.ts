import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { newGuessLimit } from "#features/requests/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DoorServices } from "#platform/feature/door.ts";
import { demonstrationLetters } from "./demonstration-codes.ts";
import { findByCode } from "./find-letter.ts";
import { codeKey } from "./keys.ts";
import { letterAgencies } from "./letter-agencies.ts";
import type { LetterDoor, LetterKey, NotOpened } from "./letter-door.ts";
import { loadFollowed, rateLetter } from "./load-followed.ts";
import { submitLetter } from "./submit-letter.ts";

/** What pages may ask of letters, with what stands behind the door. */
export function openLetterDoor({ db, cipher, today, log }: DoorServices): LetterDoor {
  const guesses = newGuessLimit(() => performance.now());
  const opened = async (key: LetterKey): Promise<Result<number, NotOpened>> => {
    const found = await findByCode(db, cipher, key);
    if (found !== undefined) return ok(found);
    // That it happened, and nothing of what was typed.
    log.warn({}, "a query code of a letter opened nothing");
    await setTimeout(guesses.wrong());
    return err({ kind: "nothing" });
  };
  return {
    agencies: (asked) => letterAgencies(db, asked),
    submit: async (sent) => {
      const { id, ...stored } = await submitLetter({ db, cipher, today: today() }, sent);
      const { lastDay, agencyName } = await loadFollowed(db, id, today());
      return { ...stored, agencyName, lastDay };
    },
    open: async (key) => {
      const found = await opened(key);
      return found.ok ? ok(await loadFollowed(db, found.value, today())) : found;
    },
    rate: async (key, rating) => {
      const found = await opened(key);
      if (!found.ok) return found;
      if (!(await rateLetter(db, found.value, rating))) return err({ kind: "not-now" });
      return ok(await loadFollowed(db, found.value, today()));
    },
    shown: async () => {
      const { rows } = await sql<{ readonly number: string; readonly key: Buffer }>`
        select message.number, letter.code_key as key from letter_case as letter
        join citizen_message as message on message.id = letter.message_id where letter.is_demonstration`.execute(
        db,
      );
      return Object.values(demonstrationLetters).flatMap(({ code, says }) => {
        const key = codeKey(cipher, code);
        const found = rows.find((row) => row.key.equals(key));
        return found ? [{ number: found.number, code, says }] : [];
      });
    },
  };
}
