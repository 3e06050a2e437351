import { sql } from "kysely";
import { publicContactOn, regionsOverAgency, remedyOn } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { yearOf } from "#kernel/local-date.ts";
import { newestValue, type Statutory, valueOn } from "#kernel/statutory.ts";
import { extensionLimit, replyPeriod, thirdPartyPeriod } from "#law/disclosure-regulation.ts";
import { paymentPeriod } from "#law/processing-fee.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingsHeld } from "#platform/settings/setting-value.ts";
import { ownTextOf, ownTextsOf } from "../data/letters/letter-texts.ts";
import { replyClock } from "../domain/clock/reply-clock.ts";
import { type LetterDraft, textKey } from "../domain/letters/forms/form-of.ts";
import type { LetterContext } from "../domain/letters/letter-context.ts";
import type { HandledCase } from "../handling/handled-case.ts";
import { onlineDoor, tellsOfDisputed } from "../settings.ts";

/** Which case's letter, and of which day. */
export interface ContextAsked {
  readonly of: HandledCase;
  readonly on: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly attachments: readonly string[];
  /** The order that the letter answers anew; `null`: it is of the first handling. */
  readonly reopeningId: number | null;
  /** A letter that was sent round keeps the version of the text that it was sent with; `id` null: ours. */
  readonly kept?: { readonly draft: LetterDraft; readonly id: number | null } | undefined;
}

/** What letters of one agency have in common on a day. */
export type AgencyContext = Pick<
  LetterContext,
  | "issuer"
  | "on"
  | "organs"
  | "isToldOfDisputed"
  | "onlineDoor"
  | "contact"
  | "periods"
  | "ownTexts"
>;

/** The organs, the agency, its settings and texts of a day; of letters that were sent round the text that they were sent with. */
export async function loadAgencyContext(
  db: Queryable,
  { agencyId, on, kept }: { readonly agencyId: number } & Pick<ContextAsked, "on" | "kept">,
): Promise<AgencyContext> {
  const organs = await remedyOn(db, { agencyId, on });
  const contact = await publicContactOn(db, { agencyId, on });
  return {
    issuer: await agencyName(db, agencyId),
    on,
    organs: {
      reconsiderationOrgan: organs?.reconsiderationOrgan ?? null,
      court: organs?.court ?? null,
    },
    ...(await settingsOf(db, agencyId, on)),
    contact: contact ?? null,
    periods: {
      reply: figure(replyPeriod, on),
      consultation: figure(thirdPartyPeriod, on),
      payment: figure(paymentPeriod, on),
    },
    ownTexts: kept ? await keptText(db, kept) : await ownTextsOf(db, agencyId),
  };
}

/** What a letter says of its case on that day. */
export function caseContext(
  of: HandledCase,
  on: LocalDate,
  calendar: WorkingCalendar,
): Pick<LetterContext, "of" | "dueOn" | "extendedTo"> {
  const { applicant, applicantKind, number, receivedOn, subject } = of.case;
  const clock = replyClock({ asOf: on, events: of.events }, calendar);
  return {
    of: { applicant, isNatural: applicantKind === "natural", number, receivedOn, subject },
    dueOn: clock.ok && clock.value.state === "open" ? clock.value.dueOn : null,
    extendedTo: extendedTo(of, on, calendar),
  };
}

/** All that a letter is made of on a day, beside what is filled in. */
export async function loadContext(db: Queryable, asked: ContextAsked): Promise<LetterContext> {
  const { of, on, calendar, attachments, kept, reopeningId } = asked;
  return {
    ...(await loadAgencyContext(db, { agencyId: of.case.agencyId, on, kept })),
    ...caseContext(of, on, calendar),
    attachments,
    ordered: await orderOf(db, reopeningId),
  };
}

async function orderOf(db: Queryable, id: number | null): Promise<LetterContext["ordered"]> {
  if (id === null) return null;
  const { rows } = await sql<NonNullable<LetterContext["ordered"]>>`
    select ordered_by as by, dispute, received_on as "receivedOn" from request_reopening where id = ${id}`.execute(
    db,
  );
  return rows[0] ?? null;
}

async function keptText(db: Queryable, kept: NonNullable<ContextAsked["kept"]>) {
  const text = kept.id === null ? undefined : await ownTextOf(db, kept.id);
  return text ? { [textKey(kept.draft)]: text } : {};
}

function figure(statutory: Statutory<number>, on: LocalDate): number {
  return valueOn(statutory, on) ?? newestValue(statutory);
}

async function settingsOf(db: Queryable, agencyId: number, on: LocalDate) {
  const place = {
    agency: agencyId,
    regions: await regionsOverAgency(db, agencyId),
    year: yearOf(on),
  };
  const held = await settingsHeld(db, [tellsOfDisputed, onlineDoor], place);
  const door = onlineDoor.schema.parse(held.get(onlineDoor.name)?.value);
  return {
    isToldOfDisputed: held.get(tellsOfDisputed.name)?.value === "yes",
    onlineDoor: door === "" ? null : door,
  };
}

/** The last day after each lawful extension made on that day, as far as the clock knows it. */
function extendedTo(
  { events }: HandledCase,
  on: LocalDate,
  calendar: WorkingCalendar,
): LetterContext["extendedTo"] {
  const days = Array.from({ length: newestValue(extensionLimit) }, (_, at) => at + 1);
  return days.flatMap((workingDays) => {
    const extended = [...events, { type: "extended", on, workingDays } as const];
    const clock = replyClock({ asOf: on, events: extended }, calendar);
    if (!clock.ok) return [];
    if (clock.value.state === "suspended") return ["suspended" as const];
    return [clock.value.dueOn ?? ("unknown" as const)];
  });
}

async function agencyName(db: Queryable, id: number): Promise<string> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from agency where id = ${id}`.execute(db);
  const [agency] = rows;
  if (!agency) throw new Error(`no agency ${id}`);
  return agency.name;
}
