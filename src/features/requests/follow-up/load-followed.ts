import { sql } from "kysely";
import {
  findAgency,
  publicContactOn,
  regionsOverAgency,
  remedyOn,
} from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Remedy } from "#law/remedies.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { servicesUndone } from "../data/letters/unserve.ts";
import type { StoredCase } from "../data/saved-case.ts";
import { type ReplyClock, replyClock } from "../domain/clock/reply-clock.ts";
import type { Delivery, Provision } from "../domain/intake/application.ts";
import { isToOthers } from "../domain/letters/letter-types.ts";
import { remedyOfLetter } from "../domain/letters/remedy-of-letter.ts";
import { remedyOfResult, remedyOfSilence } from "../domain/letters/remedy-of-result.ts";
import { type HandledCase, loadHandled } from "../handling/handled-case.ts";
import { type ServedLetter, servedToApplicant } from "../letters/served-letters.ts";
import { silenceRoads, tellsOfDisputed } from "../settings.ts";
import { scopeOf } from "./applicant-scope.ts";
import { casesOf } from "./cases-of-application.ts";
import type { FoundCase } from "./find-application.ts";
import type { Followed, LetterShown } from "./followed.ts";
import { loadAnew } from "./load-anew.ts";

export interface FollowPlace {
  readonly db: Queryable;
  readonly cipher: FieldCipher;
  readonly today: LocalDate;
}

/** What an applicant sees of a request that was found by its code. */
export async function loadFollowed(
  { db, cipher, today }: FollowPlace,
  { id, agencyId, sentId }: FoundCase,
): Promise<Followed> {
  const handled = await loadHandled(db, { scope: scopeOf(agencyId), id, cipher });
  const agency = await findAgency(db, agencyId);
  if (!handled || !agency) throw new Error(`request ${id} is gone`);
  const { case: stored, events } = handled;
  const clock = clockOf(handled, today);
  const on = stored.repliedOn ?? today;
  const organs = await remedyOn(db, { agencyId, on });
  const sent = await applicationOf(db, { id, sentId });
  const letters = await servedToApplicant(db, { requestId: id, cipher });
  const first = letters.filter(({ reopeningId }) => reopeningId === null);
  const { isToldOfDisputed, isEitherOfSilence } = await rulesOf(db, agencyId, on);
  const anew = await loadAnew(db, { requestId: id, letters, isToldOfDisputed });
  const others = (await casesOf(db, sentId)).filter((one) => one.id !== id);
  return {
    number: stored.number,
    agency: { id: agencyId, name: agency.name },
    submittedOn: events[0]?.on ?? stored.receivedOn,
    subject: stored.subject,
    provision: sent.provision,
    delivery: sent.delivery,
    clock,
    events,
    today,
    result: stored.result,
    isVoided: stored.voidedAt !== null,
    feeYuan: stored.feeYuan,
    remedy: remedyNow({ stored, clock, on, letters: first, isToldOfDisputed, isEitherOfSilence }),
    anew,
    organs: organs ?? { reconsiderationOrgan: null, court: null },
    contact: await publicContactOn(db, { agencyId, on: today }),
    undone: await servicesUndone(db, id, (type) => !isToOthers(type)),
    letters: letters.map(shownOf),
    others: others.map(({ number, subject }) => ({ number, subject })),
    score: sent.score,
  };
}

function shownOf({ attachments, ...letter }: ServedLetter): LetterShown {
  const { number, servedOn, sheet, reopeningId } = letter;
  const files = attachments.map(({ id, name }) => ({ id, name }));
  return { number, servedOn, sheet, reopeningId, attachments: files };
}

function clockOf({ events }: HandledCase, today: LocalDate): ReplyClock | undefined {
  const asOf = events.reduce((last, { on }) => (on > last ? on : last), today);
  const clock = replyClock({ asOf, events }, officeCalendar());
  return clock.ok ? clock.value : undefined;
}

interface Looked {
  readonly stored: StoredCase;
  readonly clock: ReplyClock | undefined;
  readonly on: LocalDate;
  /** Of the first handling. */
  readonly letters: readonly ServedLetter[];
  readonly isToldOfDisputed: boolean;
  /** No reply in time: a suit is open at once. */
  readonly isEitherOfSilence: boolean;
}

async function rulesOf(db: Queryable, agency: number, on: LocalDate) {
  const place = { agency, regions: await regionsOverAgency(db, agency), year: yearOf(on) };
  return {
    isToldOfDisputed: (await settingValue(db, tellsOfDisputed, place)) === "yes",
    isEitherOfSilence: (await settingValue(db, silenceRoads, place)) === "both",
  };
}

/**
 * Of a reply the remedy that its letter tells of; of one that is overdue that of silence. Without a letter a partial disclosure is
 * taken for one whose rest is withheld: reconsideration is open in both cases, a suit at once is not.
 */
function remedyNow({ stored, clock, on, letters, ...rules }: Looked): Remedy | undefined {
  const { isToldOfDisputed, isEitherOfSilence } = rules;
  const { result, voidedAt } = stored;
  if (voidedAt !== null) return undefined;
  if (result === null) return clock?.overdue ? remedyOfSilence(on, isEitherOfSilence) : undefined;
  const letter = letters.findLast(({ type }) => type === result);
  if (letter) return remedyOfLetter(letter.draft, { on, isToldOfDisputed });
  return remedyOfResult({ result, isWithheld: true, on }, isToldOfDisputed);
}

interface SentAs {
  readonly provision: Provision;
  readonly delivery: Delivery;
  readonly score: number | null;
}

/** How it was sent, with what its applicant says of this case. */
async function applicationOf(
  db: Queryable,
  { id, sentId }: Pick<FoundCase, "id" | "sentId">,
): Promise<SentAs> {
  const { rows } = await sql<SentAs>`
    select application.provision, application.delivery, rating.score
    from request_application as application
    left join request_statement as rating
      on rating.request_id = ${id} and rating.kind = 'satisfaction'
    where application.request_id = ${sentId}`.execute(db);
  const [sent] = rows;
  if (!sent) throw new Error(`request ${id} was not sent on the site`);
  return sent;
}
