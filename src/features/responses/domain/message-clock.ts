import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { dayOf, type WorkingCalendar, workingDayAfter } from "#law/working-calendar.ts";
import { classOfSource, type SourceClass } from "./source-class.ts";

/** A message as its clock sees it. */
export interface MessageFacts {
  readonly source: string;
  readonly receivedOn: LocalDate;
  /** 办理期限 of the ticket, where it names one. */
  readonly dueOn: LocalDate | null;
  readonly concludedOn: LocalDate | null;
}

/** Working days by the class of a source, as settings of the agency have them. */
export type MessageLimits = Readonly<Record<SourceClass, number>>;

/** By when a message is to be concluded, how that is known, and how it stands. */
export type MessageClock =
  | {
      readonly kind: "told" | "counted";
      readonly lastDay: LocalDate;
      /** Working days that were counted; of a ticket that names its day, none. */
      readonly days: number | null;
      readonly state: "in-time" | "late" | "running" | "overdue";
      /** Working days left after today, while it runs; `null` where the calendar of those days is not loaded. */
      readonly left: number | null;
    }
  /** The count reaches a year whose holidays are not announced. */
  | { readonly kind: "unknown"; readonly year: number; readonly days: number };

interface Reckoned {
  readonly limits: MessageLimits;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
}

export function messageClock(
  facts: MessageFacts,
  { limits, calendar, today }: Reckoned,
): MessageClock {
  const { source, receivedOn, dueOn } = facts;
  if (dueOn) return clockTo(dueOn, "told", { facts, days: null, calendar, today });
  const days = limits[classOfSource(source)];
  const last = workingDayAfter(calendar, receivedOn, days);
  if (!last.ok) return { kind: "unknown", year: last.error.year, days };
  return clockTo(last.value, "counted", { facts, days, calendar, today });
}

function clockTo(
  lastDay: LocalDate,
  kind: "told" | "counted",
  {
    facts: { concludedOn },
    days,
    calendar,
    today,
  }: Pick<Reckoned, "calendar" | "today"> & {
    readonly facts: MessageFacts;
    readonly days: number | null;
  },
): MessageClock {
  if (concludedOn) {
    const state = concludedOn <= lastDay ? "in-time" : "late";
    return { kind, lastDay, days, state, left: null };
  }
  if (today > lastDay) return { kind, lastDay, days, state: "overdue", left: null };
  return { kind, lastDay, days, state: "running", left: leftAfter(today, lastDay, calendar) };
}

/** A ticket may name a day far off: no more days than these are counted. */
const horizon = 400;

function leftAfter(today: LocalDate, lastDay: LocalDate, calendar: WorkingCalendar): number | null {
  let left = 0;
  let day = today;
  for (let counted = 0; day < lastDay && counted < horizon; counted += 1) {
    const next = workingOrRest(day, calendar);
    if (!next) return null;
    day = next.day;
    if (next.working) left += 1;
  }
  return day < lastDay ? null : left;
}

function workingOrRest(day: LocalDate, calendar: WorkingCalendar) {
  const next = addDays(day, 1);
  const found = dayOf(calendar, next);
  return found && { day: next, working: found.working };
}
