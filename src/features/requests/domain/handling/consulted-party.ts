import type { CaseEvent } from "../clock/case-event.ts";

/** An act, and the name of whom it asks or who answered; the name is none of the event, which many read. */
export interface PartyAct {
  readonly event: CaseEvent;
  readonly party: string | null;
}

/**
 * 征求意见: whom an officer names is kept apart, and the event has a reference instead, one for each party of the case. An answer
 * is of the consultation that still waits for that party.
 */
export function withReference(event: CaseEvent, before: readonly PartyAct[]): PartyAct {
  const typed = referenceOf(event)?.trim();
  if (!typed) return { event, party: null };
  const same = before.filter((act) => referenceOf(act.event) === typed || act.party === typed);
  const known = same.find((act) => isUnanswered(act, before)) ?? same.at(0);
  const ref = known && referenceOf(known.event);
  if (known && ref !== undefined)
    return { event: { ...event, ref } as CaseEvent, party: known.party };
  return { event: { ...event, ref: nextReference(before) } as CaseEvent, party: typed };
}

/** By what an act names its party; `undefined`: by nothing. */
export function referenceOf(event: CaseEvent): string | undefined {
  return "ref" in event ? event.ref : undefined;
}

function isUnanswered({ event }: PartyAct, before: readonly PartyAct[]): boolean {
  const ref = referenceOf(event);
  const of = before.filter((act) => referenceOf(act.event) === ref);
  const answered = of.filter((act) => act.event.type.endsWith("Answered"));
  return of.length > 2 * answered.length;
}

function nextReference(before: readonly PartyAct[]): string {
  const own = before.flatMap(({ event }) => referenceOf(event) ?? []);
  return `对方${new Set(own.filter((ref) => ref.startsWith("对方"))).size + 1}`;
}
