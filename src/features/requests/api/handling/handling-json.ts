import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { KeptAct } from "../../data/request-acts.ts";
import { consultationsOf } from "../../domain/clock/open-consultations.ts";
import { replyClock } from "../../domain/clock/reply-clock.ts";
import { type ActNow, actsNow, clockNow } from "../../domain/handling/acts-now.ts";
import { referenceOf } from "../../domain/handling/consulted-party.ts";
import type { HandledCase } from "../../handling/handled-case.ts";
import { seenOf } from "../../handling/record-act.ts";
import {
  actRefusedWords,
  historyRefusedWords,
  notLapsedWords,
} from "../../words/act-refused-words.ts";
import type { ActAnswer, ActNowAnswer, HandlingAnswer } from "./handling-answer.ts";

interface Looked {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  /** The names that whoever asks may read, by reference. */
  readonly parties: ReadonlyMap<string, string>;
  /** Whether whoever asks reads letters, and what third parties answered. */
  readonly isReader: boolean;
  /** Ids of acts that are services of letters. */
  readonly services: ReadonlySet<number>;
}

/** How a case stands today; where its own history is not lawful, why, and nothing is offered. */
export function handlingJson(
  { case: found, acts, events }: HandledCase,
  { today, calendar, parties, services, isReader }: Looked,
): HandlingAnswer | { readonly unclear: string; readonly acts: readonly ActAnswer[] } {
  const asOf = [today, ...events.map(({ on }) => on)].reduce((last, day) =>
    day > last ? day : last,
  );
  const clock = replyClock({ asOf, events }, calendar);
  const named = (ref: string | null | undefined) => {
    const party = ref ? parties.get(ref) : undefined;
    return party === undefined ? {} : { party };
  };
  const kept =
    acts.length > 0
      ? acts.map((act) => ({
          ...actJson(act, isReader),
          ...named(referenceOf(act.event)),
          ...((act.event.type === "extended" || services.has(act.id)) && {
            isHeads: true as const,
          }),
        }))
      : events.map((event) => ({ event }));
  if (!clock.ok) return { unclear: historyRefusedWords(clock.error), acts: kept };
  const isOpen = found.voidedAt === null;
  return {
    clock: { ...clockNow(clock.value), days: clock.value.days },
    consultations: consultationsOf(events, calendar).map((one) => ({ ...one, ...named(one.ref) })),
    seen: seenOf(acts),
    acts: kept,
    now: isOpen ? actsNow({ events, asOf: today }, calendar).map(nowJson) : [],
  };
}

export function nowJson(now: ActNow): ActNowAnswer {
  if (now.isLawful) return now;
  const { act, reason } = now;
  const because =
    reason.kind === "not-lapsed" ? notLapsedWords(reason.by) : actRefusedWords(reason);
  return { act, isLawful: false, because };
}

function actJson(
  { id, event, by, at, evidence: shown, partySealed: _, ...undone }: KeptAct,
  isReader: boolean,
): ActAnswer {
  // It says who was asked, and why they object.
  const evidence = isReader || referenceOf(event) === undefined ? shown : null;
  const { undoneAt, undoneBy, undoneBecause } = undone;
  if (undoneAt === null || undoneBy === null || undoneBecause === null) {
    return { id, event, by, at, evidence };
  }
  return {
    id,
    event,
    by,
    at,
    evidence,
    undone: { at: undoneAt, by: undoneBy, because: undoneBecause },
  };
}
