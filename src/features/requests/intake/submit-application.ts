import { sql } from "kysely";
import { findAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { keepActs } from "../data/request-acts.ts";
import { saveCases } from "../data/save-cases.ts";
import { whoIsTold } from "../data/who-handles.ts";
import type { CaseRecord } from "../domain/case/case-record.ts";
import type { Submitted as SubmittedEvent } from "../domain/clock/case-event.ts";
import { type Application, subjectOf } from "../domain/intake/application.ts";
import { isMobile } from "../domain/intake/mobile.ts";
import { tellLater } from "../follow-up/tell-later.ts";
import { requestKey } from "../ledger/request-key.ts";
import { receivedNotice } from "../notice-kinds.ts";
import type { SendRefused, Sent, Submitted } from "./citizen-door.ts";
import { sealContact } from "./contact.ts";
import { claimIdentity } from "./identity-file.ts";
import { codeKey, codeOfForm, formKey } from "./keys.ts";

/** What sending works with. */
export interface Intake {
  readonly db: Queryable;
  readonly cipher: FieldCipher;
  readonly today: LocalDate;
}

/** An application with the identity document that was kept, or, of a demonstration, without one and with a code that everybody knows. */
export type ToSubmit = Omit<Sent, "identity"> &
  ({ readonly identity: number } | { readonly demonstrationCode: string });

/** The applicant as the trail and the acts name them: nobody by name. */
export const applicant = { actor: { kind: "public", name: "申请人" } } as const;

/**
 * Takes in an application (在线申请): a case of the office with its number, waiting for the office to confirm the receipt (第三十一条).
 * The same form sent again gives what it gave.
 */
export function submitApplication(
  { db, cipher, today }: Intake,
  sent: ToSubmit,
): Promise<Result<Submitted, SendRefused>> {
  const key = formKey(cipher, sent.token);
  const code = "identity" in sent ? codeOfForm(cipher, sent.token) : sent.demonstrationCode;
  const work = async (trx: Transaction): Promise<Result<Submitted, SendRefused>> => {
    // Of two that send one form at once the second waits, and finds what the first has done.
    await sql`select pg_advisory_xact_lock(hashtextextended(${key.toString("hex")}, 0))`.execute(
      trx,
    );
    const before = await numberOf(trx, key);
    if (before !== undefined) return ok({ number: before, code, isAgain: true });
    const agency = await findAgency(trx, sent.agencyId);
    if (!agency || agency.dissolvedOn !== null) return err({ kind: "no-agency" });
    const number = await freeNumber(trx, sent.agencyId, today);
    const id = await storeCase(trx, { ...sent, number }, { cipher, today });
    if ("identity" in sent) {
      const claimed = { file: sent.identity, agencyId: sent.agencyId, requestId: id };
      // Thrown, not answered: what was stored before is undone.
      if (!(await claimIdentity(trx, claimed))) throw new NoIdentity();
    }
    const { contact, provision, delivery } = sent.application;
    await sql`
      insert into request_application (request_id, form_key, code_key, contact_sealed, has_mail, has_mobile, provision, delivery,
        needs_help, is_demonstration)
      values (${id}, ${key}, ${codeKey(cipher, code)}, ${sealContact(cipher, contact)}, ${contact.mail !== ""},
        ${isMobile(contact.phone)},
        ${provision}, ${delivery}, ${contact.help !== ""}, ${!("identity" in sent)})`.execute(trx);
    await tell(trx, { id, agencyId: sent.agencyId, number });
    return ok({ number, code, isAgain: false });
  };
  return db
    .transaction()
    .execute(work)
    .catch((fault: unknown) => {
      if (fault instanceof NoIdentity) return err({ kind: "no-identity" });
      throw fault;
    });
}

class NoIdentity extends Error {}

async function numberOf(trx: Transaction, key: Buffer): Promise<string | undefined> {
  const { rows } = await sql<{ readonly number: string }>`
    select request.number from request_application as application
    join disclosure_request as request on request.id = application.request_id
    where application.form_key = ${key}`.execute(trx);
  return rows[0]?.number;
}

/** The next number of the agency's year; one that an officer has given by hand is passed over. */
export async function freeNumber(
  trx: Transaction,
  agencyId: number,
  today: LocalDate,
): Promise<string> {
  const year = yearOf(today);
  for (;;) {
    const series = { agencyId, series: "requests.online", year };
    const number = `网〔${year}〕${await takeNumbers(trx, series, 1)}号`;
    const key = requestKey({ number, receivedOn: today });
    const { rows } = await sql`
      select from disclosure_request where agency_id = ${agencyId} and key = ${key}`.execute(trx);
    if (rows.length === 0) return number;
  }
}

type Numbered = Pick<Sent, "agencyId" | "application"> & { readonly number: string };

async function storeCase(
  trx: Transaction,
  { agencyId, application, number }: Numbered,
  { cipher, today }: Omit<Intake, "db">,
): Promise<number> {
  const event: SubmittedEvent = { type: "submitted", on: today, channel: "online" };
  const record = recordOf(application, number, today);
  const key = requestKey({ number, receivedOn: today });
  const kept = { agencyId, key, record, isFromLedger: false, isOfOffice: true, untold: [] };
  const by = applicant.actor.name;
  const saving = { cipher, calendar: officeCalendar(), by };
  const [id = 0] = await saveCases(trx, [{ ...kept, events: [event] }], saving);
  const acts = [{ event, by, evidence: "网站在线申请" }];
  await keepActs(trx, cipher, { requestId: id, acts });
  const subject = { kind: "requests", id };
  await recordEvents(trx, applicant, [{ action: "request.submitted", subject, agencyId }]);
  return id;
}

/** Until the receipt is confirmed the register has the day on which it was sent. */
function recordOf(application: Application, number: string, today: LocalDate): CaseRecord {
  return {
    number,
    receivedOn: today,
    channel: "online",
    applicantKind: application.kind,
    applicant: application.name,
    subject: subjectOf(application.wanted),
    ...nothingYet,
  };
}

export const nothingYet = {
  correctionRequestedOn: null,
  correctedOn: null,
  consultedOn: null,
  consulted: null,
  consultationAnsweredOn: null,
  extendedBy: null,
  extendedOn: null,
  feeNotifiedOn: null,
  feePaidOn: null,
  feeYuan: null,
  paidYuan: null,
  result: null,
  repliedOn: null,
  section: null,
  note: null,
} as const;

interface Told {
  readonly id: number;
  readonly agencyId: number;
  readonly number: string;
}

async function tell(trx: Transaction, { id, agencyId, number }: Told): Promise<void> {
  const { people, insteadOf } = await whoIsTold(trx, agencyId);
  const agency = insteadOf === undefined ? undefined : await findAgency(trx, agencyId);
  await notify(trx, receivedNotice, {
    to: people,
    agencyId,
    words: agency
      ? `${agency.name}网上收到申请 ${number}，该机关没有指定办理人员，请督促指定、登记并与申请人确认收到（条例第四条、第三十一条）。`
      : `网上收到申请 ${number}，请登记并与申请人确认收到；确认之日起计算答复期限（条例第三十一条）。`,
    path: `/requests?request=${id}`,
  });
  await tellLater(trx, id);
}
