import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { RequestResult } from "../case/codes.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { consultationsOf } from "../clock/open-consultations.ts";

/** A third party that does not agree to the disclosure (第三十二条). */
export interface Objection {
  /** By what its consultation names it; `null`: by nothing. */
  readonly ref: string | null;
  readonly on: LocalDate;
}

/** Those that object by the last that each of them answered. */
export function objectionsOf(
  events: readonly CaseEvent[],
  calendar: WorkingCalendar,
): readonly Objection[] {
  const answered = consultationsOf(events, calendar).flatMap(
    ({ kind, ref, answeredOn, opinion }) =>
      kind === "thirdParty" && answeredOn !== null ? [{ ref, on: answeredOn, opinion }] : [],
  );
  const last = answered.filter(
    (one) => !answered.some((other) => isSameParty(one, other) && other.on > one.on),
  );
  return last.flatMap(({ ref, on, opinion }) => (opinion === "objects" ? [{ ref, on }] : []));
}

function isSameParty(one: Pick<Objection, "ref">, other: Pick<Objection, "ref">): boolean {
  return one.ref !== null && one.ref === other.ref;
}

/** What of the letter that answers says what is kept back: 公开一部分, and on which articles the rest is not. */
export interface KeptBack {
  readonly basis?: string | undefined;
}

/**
 * Whether an outcome discloses against who objects. Of a part: unless what is kept back is kept for a third party's sake, by the
 * articles that the reply names for it (第十五条, 第三十二条).
 */
export function disclosesAgainst(outcome: RequestResult, { basis }: KeptBack): boolean {
  if (outcome === "granted") return true;
  return (
    outcome === "partial" && !/第(?:十五|三十二|15|32)条/.test((basis ?? "").replace(/\s/g, ""))
  );
}
