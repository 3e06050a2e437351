import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { messageLimits, placeOf } from "../data/message-limits.ts";
import { hourClock } from "../domain/hour-clock.ts";
import { type MessageFacts, messageClock } from "../domain/message-clock.ts";
import { complexDays, gravePressHours, otherPressHours, releaseHours } from "../settings.ts";
import { complexWords, hourClockWords, messageClockWords } from "../words/clock-words.ts";

/** What the drawer says of a limit: sentences, and whether something is late. */
export type ClockTold = {
  readonly clock: { readonly says: readonly string[]; readonly isLate: boolean };
};

/** 办理期限 of a message, with how it is counted. */
export async function messageClockTold(
  db: Queryable,
  id: number,
  today: LocalDate,
): Promise<ClockTold> {
  const { rows } = await sql<MessageFacts & { readonly agency: number }>`
    select agency_id as agency, source, received_on as "receivedOn", due_on as "dueOn", concluded_on as "concludedOn"
    from citizen_message where id = ${id}`.execute(db);
  const [facts] = rows;
  if (!facts) throw new Error(`message ${id} is gone`);
  const place = await placeOf(db, facts.agency, Number(facts.receivedOn.slice(0, 4)));
  const limits = await messageLimits(db, place);
  const clock = messageClock(facts, { limits, calendar: officeCalendar(), today });
  const isLate = "state" in clock && (clock.state === "late" || clock.state === "overdue");
  const longer = "state" in clock && clock.kind === "counted" && clock.state === "running";
  const days = await settingValue(db, complexDays, place);
  const last = longer ? workingDayAfter(officeCalendar(), facts.receivedOn, days) : undefined;
  const says = [...messageClockWords(clock), ...(last?.ok ? [complexWords(days, last.value)] : [])];
  return { clock: { says, isLate } };
}

interface OpinionFacts {
  readonly agency: number;
  readonly level: string;
  readonly foundAt: string;
  readonly releasedAt: string | null;
  readonly pressAt: string | null;
}

/** 首次发布 and 新闻发布会 of an opinion by the hour, with how that is counted. */
export async function opinionClockTold(
  db: Queryable,
  id: number,
  today: LocalDate,
): Promise<ClockTold> {
  const { rows } = await sql<OpinionFacts>`
    select agency_id as agency, level, to_char(found_at, 'YYYY-MM-DD HH24:MI') as "foundAt",
      to_char(released_at, 'YYYY-MM-DD HH24:MI') as "releasedAt", to_char(press_at, 'YYYY-MM-DD HH24:MI') as "pressAt"
    from public_opinion where id = ${id}`.execute(db);
  const [facts] = rows;
  if (!facts) throw new Error(`opinion ${id} is gone`);
  const { level, foundAt, releasedAt, pressAt } = facts;
  const place = await placeOf(db, facts.agency, Number(foundAt.slice(0, 4)));
  const press = ["特别重大", "重大"].includes(level) ? gravePressHours : otherPressHours;
  const released = hourClock(foundAt, await settingValue(db, releaseHours, place), releasedAt);
  const conference = hourClock(foundAt, await settingValue(db, press, place), pressAt);
  // Not every matter wants a press conference; the first word does.
  const isUntold = released?.state === "not-done" && released.until.slice(0, 10) < today;
  return {
    clock: {
      says: [
        ...(released ? hourClockWords("首次发布权威信息", released) : []),
        ...(conference ? hourClockWords("新闻发布会", conference) : []),
      ],
      isLate: isUntold || released?.state === "late" || conference?.state === "late",
    },
  };
}
