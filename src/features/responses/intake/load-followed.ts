import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { findLetter } from "../data/letters/letters.ts";
import { findText } from "../data/texts/texts.ts";
import { clockOfLetter } from "../letters/letter-clock.ts";
import { ReplyContent } from "../letters/reply-content.ts";
import type { FollowedLetter } from "./letter-door.ts";

/** Whoever has the code is the writer: the letter is theirs, of whatever agency. */
const writers = agencyScope({ kind: "operator" });

/** A letter as its writer sees it: of the reply only what was signed. */
export async function loadFollowed(
  db: Queryable,
  id: number,
  today: LocalDate,
): Promise<FollowedLetter> {
  const letter = await findLetter(db, writers, id);
  if (!letter) throw new Error(`letter ${id} is gone`);
  const clock = await clockOfLetter(db, letter, today);
  const text = await findText(db, { kind: "letter-reply", ofId: id });
  const reply = text?.state === "signed" ? ReplyContent.parse(text.content).reply : null;
  const { number, state, agencyName, handlerName, receivedOn, title, extendedBecause } = letter;
  return {
    ...{ number, state, agencyName, handlerName, receivedOn, title, extendedBecause, reply },
    text: letter.subject,
    wantsPublic: letter.wantsPublic === true,
    lastDay: "lastDay" in clock ? clock.lastDay : null,
    repliedOn: letter.repliedOn,
    requestNumber: letter.requestNumber,
    rating: letter.rating,
    publicId: letter.isPublic ? id : null,
  };
}

/** 评价: once, after the reply; `false` where there is nothing to rate, or it is rated. */
export async function rateLetter(
  db: Queryable,
  id: number,
  { rating, says }: { readonly rating: string; readonly says: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update citizen_message as message set rating = ${rating} from letter_case as letter
      where message.id = ${id} and letter.message_id = message.id and letter.state = 'answered' and rating is null
      returning message.id`.execute(trx);
    if (rows.length === 0) return false;
    await sql`update letter_case set rating_says = ${says || null} where message_id = ${id}`.execute(
      trx,
    );
    return true;
  });
}
