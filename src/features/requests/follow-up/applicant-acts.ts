import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { whoIsTold } from "../data/who-handles.ts";
import { type HandledCase, loadHandled } from "../handling/handled-case.ts";
import { type ActTold, recordAct, seenOf } from "../handling/record-act.ts";
import { sealStatement } from "../intake/contact.ts";
import { applicant } from "../intake/submit-application.ts";
import { applicantActedNotice } from "../notice-kinds.ts";
import { scopeOf } from "./applicant-scope.ts";
import type { FollowPlace } from "./load-followed.ts";

interface Opened {
  readonly id: number;
  readonly agencyId: number;
}

type Done = Result<void, { readonly kind: "not-now" }>;

interface Statement {
  readonly kind: "correction" | "withdrawal";
  readonly text: string;
}

/** 补正: what the notice asked for. The period runs afresh from today (第三十条). */
export function correctRequest(place: FollowPlace, opened: Opened, text: string): Promise<Done> {
  return inOne(place, async (trx) => {
    const event = { type: "corrected", on: place.today } as const;
    const done = await act(trx, place, opened, { event, evidence: "申请人在网上提交补正" });
    if (done.ok) await state(trx, place.cipher, opened, { kind: "correction", text });
    return done;
  });
}

/** 撤回: what nobody has confirmed yet is confirmed by it, so that it counts as received and as ended. */
export function withdrawRequest(place: FollowPlace, opened: Opened, text: string): Promise<Done> {
  return inOne(place, async (trx) => {
    const on = place.today;
    const handled = await loadHandled(trx, { ...opened, ...scoped(opened), cipher: place.cipher });
    if (handled && handled.events.length === 1) {
      const event = { type: "receiptConfirmed", on } as const;
      const confirmed = await act(trx, place, opened, {
        event,
        evidence: "申请人撤回，双方确认收到",
      });
      if (!confirmed.ok) return confirmed;
    }
    const event = { type: "withdrawn", on } as const;
    const done = await act(trx, place, opened, { event, evidence: "申请人在网上撤回" });
    if (done.ok) await state(trx, place.cipher, opened, { kind: "withdrawal", text });
    return done;
  });
}

/** 满意度: once, when the request has ended. */
export function rateReply(
  place: FollowPlace,
  { id, agencyId }: Opened,
  { score, words }: { readonly score: number; readonly words: string },
): Promise<Done> {
  return inOne(place, async (trx) => {
    const { numAffectedRows } = await sql`
      insert into request_statement (request_id, kind, text_sealed, score)
      select id, 'satisfaction', ${sealStatement(place.cipher, words)}, ${score} from disclosure_request
      where id = ${id} and replied_on is not null and voided_at is null
      on conflict do nothing`.execute(trx);
    if (numAffectedRows !== 1n) return err({ kind: "not-now" });
    const subject = { kind: "requests", id };
    await recordEvents(trx, applicant, [{ action: "request.rated", subject, agencyId }]);
    return ok(undefined);
  });
}

/** What is refused is undone whole. */
async function inOne(
  { db }: FollowPlace,
  work: (trx: Transaction) => Promise<Done>,
): Promise<Done> {
  try {
    return await db.transaction().execute(async (trx) => {
      const done = await work(trx);
      if (!done.ok) throw new NotNow();
      return done;
    });
  } catch (fault) {
    if (fault instanceof NotNow) return err({ kind: "not-now" });
    throw fault;
  }
}

class NotNow extends Error {}

function scoped({ agencyId }: Opened) {
  return { scope: scopeOf(agencyId) };
}

async function act(
  trx: Transaction,
  { cipher, today }: FollowPlace,
  opened: Opened,
  told: ActTold,
): Promise<Done> {
  await sql`select from disclosure_request where id = ${opened.id} for update`.execute(trx);
  const found = await loadHandled(trx, { ...opened, ...scoped(opened), cipher });
  if (!found) return err({ kind: "not-now" });
  const calendar = officeCalendar();
  const handling = { ...scoped(opened), id: opened.id, seen: seenOf(found.acts), by: applicant };
  const done = await recordAct(trx, { ...handling, today, cipher, calendar }, told);
  if (!done.ok) return err({ kind: "not-now" });
  await tell(trx, done.value, told);
  return ok(undefined);
}

const said = { corrected: "提交了补正", withdrawn: "撤回了申请" } as const;

async function tell(
  trx: Transaction,
  { case: { id, agencyId, number } }: HandledCase,
  { event: { type } }: ActTold,
): Promise<void> {
  if (type !== "corrected" && type !== "withdrawn") return;
  const { people } = await whoIsTold(trx, agencyId);
  await notify(trx, applicantActedNotice, {
    to: people,
    agencyId,
    words: `申请 ${number} 的申请人${said[type]}。`,
    path: `/requests?request=${id}`,
  });
}

async function state(
  trx: Transaction,
  cipher: FieldCipher,
  { id }: Opened,
  { kind, text }: Statement,
): Promise<void> {
  await sql`
    insert into request_statement (request_id, kind, text_sealed)
    values (${id}, ${kind}, ${sealStatement(cipher, text)})`.execute(trx);
}
