import type { LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Letter } from "../data/letters/letters.ts";
import { messageLimits, placeOf } from "../data/message-limits.ts";
import type { LetterStanding } from "../domain/letters/letter-state.ts";
import { type MessageClock, messageClock } from "../domain/message-clock.ts";

/** The limit of a letter, by the settings of the agency that got it. */
export async function clockOfLetter(
  db: Queryable,
  letter: Letter,
  today: LocalDate,
): Promise<MessageClock> {
  const year = Number(letter.receivedOn.slice(0, 4));
  const limits = await messageLimits(db, await placeOf(db, letter.agencyId, year));
  return messageClock(letter, { limits, calendar: officeCalendar(), today });
}

/** How a letter stands, as its acts ask. */
export function standingOf(letter: Letter, clock: MessageClock): LetterStanding {
  return {
    state: letter.state,
    isVoided: letter.isVoided,
    isWithOther: letter.handlerId !== letter.agencyId,
    isConcluded: letter.concludedOn !== null,
    isOverdue: "state" in clock && clock.state === "overdue",
    isExtended: letter.extendedBecause !== null,
    card: letter.card,
    isPublic: letter.isPublic,
  };
}
