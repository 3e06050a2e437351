import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { isService, unserve } from "../data/letters/unserve.ts";
import { type KeptAct, keepActs, undoAct } from "../data/request-acts.ts";
import { saveCases } from "../data/save-cases.ts";
import type { CaseRecord } from "../domain/case/case-record.ts";
import { type RequestResult, type ResultRow, replyRows } from "../domain/case/codes.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import { type HistoryRefused, standingOf } from "../domain/clock/history.ts";
import type { CaseEnd } from "../domain/clock/standing.ts";
import { type HandlingAct, type NotLapsed, notLapsed } from "../domain/handling/acts-now.ts";
import { factsOfEvents } from "../domain/handling/facts-of-events.ts";
import { type Unfounded, unfounded } from "../domain/handling/founded.ts";
import { tellLater } from "../follow-up/tell-later.ts";
import {
  type FreeOfCharge,
  feeAgainst,
  type ReviewAgainst,
  reviewAgainst,
} from "../review/review-against.ts";
import { eventsOf, type HandledCase, loadHandled } from "./handled-case.ts";
import { partyApart } from "./party-apart.ts";
import { type PaperReply, paperWords, type Unanswered, unanswered } from "./reply-gates.ts";

/** Who acts on which case, under which calendar. */
export interface Handling {
  readonly scope: AgencyScope;
  readonly id: number;
  /** What the officer saw (`seenOf`): another may have acted meanwhile. */
  readonly seen: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
  readonly cipher: FieldCipher;
  readonly calendar: WorkingCalendar;
}

/** An act with what is filled in of it. */
export interface ActTold {
  readonly event: CaseEvent & { readonly type: HandlingAct };
  /** Of a reply: the row of table three. */
  readonly outcome?: ResultRow | undefined;
  /** What shows it: a letter, a receipt. */
  readonly evidence: string | null;
  /** The letter whose service it is. */
  readonly ofLetter?: number | undefined;
  /** Of a reply that no letter of ours gives: the paper that was signed. */
  readonly paper?: PaperReply | undefined;
  /** Yuan: of a notice what is asked for, of a payment what was paid. */
  readonly yuan?: string | undefined;
  /** Of a letter that asks for an opinion: whom; the event names the letter. */
  readonly party?: string | undefined;
}

export type HandlingRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "voided" }
  /** Somebody else recorded an act meanwhile. */
  | { readonly kind: "changed-meanwhile" }
  /** A reply has an outcome, and no other act has; what ends a case by itself (逾期不补正, 逾期未缴费) is no reply. */
  | { readonly kind: "outcome" }
  /** Only a notice of a fee and its payment are of money. */
  | { readonly kind: "yuan" }
  /** It ended: what was forgotten before is recorded once its end is taken back. */
  | { readonly kind: "ended"; readonly end: CaseEnd }
  | NotLapsed
  | Unfounded
  /** 第三方答复: whether it agrees, and why it does not (第三十二条). */
  | { readonly kind: "opinion" }
  /** 缴清费用: less was paid than was asked for. */
  | { readonly kind: "paid-in-part"; readonly asked: string }
  /** 审查 found another outcome, or nobody went through it where the agency wants it first. */
  | ReviewAgainst
  | FreeOfCharge
  /** The day is before the day on which the request came. */
  | { readonly kind: "before-receipt"; readonly receivedOn: LocalDate }
  /** The extension is the head's, and so is taking it back (第三十三条第二款). */
  | { readonly kind: "not-yours" }
  /** A letter that was served is the agency's word: taking its service back is the head's. */
  | { readonly kind: "served" }
  /** The law or the order of days does not allow it. */
  | { readonly kind: "history"; readonly refused: HistoryRefused }
  /** Without its receipt a case is none. */
  | { readonly kind: "receipt-stays" }
  | { readonly kind: "no-such-act" }
  | Unanswered
  /** A new reply was ordered to it: the first one stays. */
  | { readonly kind: "reopened" };

/** The evidence of acts that a sheet or the plain form told before the office recorded one by itself. */
const toldBefore = "自原有登记转入";

/** Records an act of the procedure: lawful after all that happened, or refused. In the caller's transaction. */
export async function recordAct(
  trx: Transaction,
  handling: Handling,
  told: ActTold,
): Promise<Result<HandledCase, HandlingRefused>> {
  const found = await hold(trx, handling);
  if (!found.ok) return found;
  const { event } = told;
  const evidence = evidenceOf(told);
  const result = resultOf(told);
  if (!result.ok) return result;
  const refused =
    untimely(found.value, told, handling) ??
    (told.outcome && (await reviewAgainst(trx, found.value.case, told.outcome))) ??
    (event.type === "feeNotified" ? await feeAgainst(trx, handling.id) : undefined) ??
    (event.type === "replied"
      ? await unanswered(trx, {
          ...{ ...told, outcome: told.outcome, of: found.value.case, on: event.on },
          ...{ acts: found.value.acts, events: found.value.events, cipher: handling.cipher },
        })
      : undefined);
  if (refused) return err(refused);
  const by = handling.by.actor.name;
  if (found.value.acts.length === 0) {
    const before = found.value.events.map((one) => ({ event: one, by, evidence: toldBefore }));
    await keepActs(trx, handling.cipher, { requestId: handling.id, acts: before });
  }
  const act = { ...partyApart(handling.cipher, found.value.acts, told), by, evidence };
  await keepActs(trx, handling.cipher, { requestId: handling.id, acts: [act] });
  const paid = told.yuan === undefined ? {} : yuanOf(event.type, told.yuan);
  return store(trx, handling, {
    record: { ...found.value.case, ...paid },
    result: result.value ?? found.value.case.result,
    action: "request.act-recorded",
    details: {
      ...{ act: event.type, on: event.on },
      ...(result.value && { outcome: result.value }),
      ...(told.paper && { paper: told.paper.number, signedOn: told.paper.signedOn }),
    },
  });
}

/** What shows the act, the signed paper first. */
function evidenceOf({ paper, evidence }: ActTold): string | null {
  const parts = [paper && paperWords(paper), evidence].filter((part) => part != null);
  return parts.length > 0 ? parts.join("；") : null;
}

export interface TakenBack {
  readonly actId: number;
  readonly because: string;
  /** The agencies for which the officer may extend. */
  readonly extending: AgencyScope;
}

/** Takes a wrong entry back with its reason: what remains must be lawful without it. In the caller's transaction. */
export async function takeActBack(
  trx: Transaction,
  handling: Handling,
  { actId, because, extending }: TakenBack,
): Promise<Result<HandledCase, HandlingRefused>> {
  const found = await hold(trx, handling);
  if (!found.ok) return found;
  const act = found.value.acts.find(({ id }) => id === actId);
  if (!act) return err({ kind: "no-such-act" });
  if (act.event.type === "extended" && !includesAgency(extending, found.value.case.agencyId)) {
    return err({ kind: "not-yours" });
  }
  if (found.value.case.reopenedOn !== null && ends.has(act.event.type)) {
    return err({ kind: "reopened" });
  }
  const by = handling.by.actor.name;
  if ((await isService(trx, actId)) && !includesAgency(extending, found.value.case.agencyId)) {
    return err({ kind: "served" });
  }
  if (!(await undoAct(trx, { requestId: handling.id, actId, by, because }))) {
    return err({ kind: "no-such-act" });
  }
  await unserve(trx, { actId, by, because });
  return store(trx, handling, {
    record: { ...found.value.case, ...yuanOf(act.event.type, null) },
    result: found.value.case.result,
    action: "request.act-taken-back",
    details: { act: act.event.type, on: act.event.on, because },
  });
}

const ends: ReadonlySet<CaseEvent["type"]> = new Set(["replied", "withdrawn", "abandoned"]);

/** The case, held: two who act on it come one after another. */
export async function hold(
  trx: Transaction,
  handling: Handling,
): Promise<Result<HandledCase, HandlingRefused>> {
  await sql`select from disclosure_request where id = ${handling.id} for update`.execute(trx);
  const found = await loadHandled(trx, handling);
  if (!found) return err({ kind: "not-found" });
  if (found.case.voidedAt !== null) return err({ kind: "voided" });
  return seenOf(found.acts) === handling.seen ? ok(found) : err({ kind: "changed-meanwhile" });
}

/** A number that each act and each taking back makes higher. */
export function seenOf(acts: readonly KeptAct[]): number {
  return acts.length + acts.filter(({ undoneAt }) => undoneAt !== null).length;
}

/** Why an act cannot be recorded whatever the clock says of it. */
function untimely(
  { case: found, events }: HandledCase,
  { event, yuan, outcome, evidence }: ActTold,
  { today, calendar }: Handling,
): HandlingRefused | undefined {
  const money = moneyRefused(event.type, yuan, found.feeYuan);
  if (money) return money;
  if (isWithoutOpinion(event, evidence)) return { kind: "opinion" };
  const [first] = events;
  if (first && event.on < first.on) return { kind: "before-receipt", receivedOn: first.on };
  const standing = standingOf({ events, asOf: today }, calendar);
  const end = standing.ok ? standing.value.end : null;
  if (end) return { kind: "ended", end };
  if (event.type === "abandoned") return notLapsed(events, event.on, calendar);
  return outcome && unfounded(outcome, { events, on: event.on }, calendar);
}

/** Who objects says why: the agency decides on it, and answers it where it discloses all the same. */
function isWithoutOpinion(event: CaseEvent, reason: string | null): boolean {
  if (event.type !== "thirdPartyAnswered") return false;
  return event.opinion === undefined || (event.opinion === "objects" && reason === null);
}

function moneyRefused(
  act: HandlingAct,
  yuan: string | undefined,
  asked: string | null,
): HandlingRefused | undefined {
  if (yuan === undefined) return undefined;
  if (act !== "feeNotified" && act !== "feePaid") return { kind: "yuan" };
  const isInPart = act === "feePaid" && asked !== null && Number(yuan) < Number(asked);
  return isInPart ? { kind: "paid-in-part", asked } : undefined;
}

/** The outcome of the act that ends a case: said with a reply, and following from the others. */
function resultOf({ event, outcome }: ActTold): Result<RequestResult | null, HandlingRefused> {
  switch (event.type) {
    case "replied": {
      const isReply = outcome !== undefined && replies.includes(outcome);
      return isReply ? ok(outcome) : err({ kind: "outcome" });
    }
    case "withdrawn":
      return outcome === undefined ? ok("withdrawn") : err({ kind: "outcome" });
    case "abandoned":
      if (outcome !== undefined) return err({ kind: "outcome" });
      return ok(event.ground === "notCorrected" ? "otherNotCorrected" : "otherUnpaid");
    default:
      return outcome === undefined ? ok(null) : err({ kind: "outcome" });
  }
}

const replies: readonly ResultRow[] = replyRows;

function yuanOf(act: CaseEvent["type"], yuan: string | null): Partial<CaseRecord> {
  if (act === "feeNotified") return { feeYuan: yuan };
  return act === "feePaid" ? { paidYuan: yuan } : {};
}

interface ToStore {
  readonly record: CaseRecord;
  readonly result: RequestResult | null;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Judges the whole history again, and stores what the figures and lists know of it. */
export async function store(
  trx: Transaction,
  handling: Handling,
  { record, result, action, details }: ToStore,
): Promise<Result<HandledCase, HandlingRefused>> {
  const { id, today, calendar, cipher, by } = handling;
  const loaded = await loadHandled(trx, handling);
  if (!loaded) return err({ kind: "not-found" });
  const events = eventsOf(loaded.case, loaded.acts);
  const standing = standingOf({ events, asOf: today }, calendar);
  if (!standing.ok) return err({ kind: "history", refused: standing.error });
  const facts = factsOfEvents(events, result);
  if (!facts) return err({ kind: "receipt-stays" });
  // What a sheet did not tell is not told by one act of the office.
  const { agencyId, key, isFromLedger, untold } = loaded.case;
  const to = { id, agencyId, key, isFromLedger, isOfOffice: true, untold, events };
  const saving = { cipher, calendar, by: by.actor.name };
  await saveCases(trx, [{ ...to, record: { ...record, ...facts } }], saving);
  await recordEvents(trx, by, [{ action, subject: { kind: "requests", id }, agencyId, details }]);
  await tellLater(trx, id);
  const after = await loadHandled(trx, handling);
  return after ? ok(after) : err({ kind: "not-found" });
}
