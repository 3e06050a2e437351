import type { LocalDate } from "#kernel/local-date.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { keepActs } from "../data/request-acts.ts";
import { saveCases } from "../data/save-cases.ts";
import { whoIsTold } from "../data/who-handles.ts";
import type { CaseRecord } from "../domain/case/case-record.ts";
import type { Submitted } from "../domain/clock/case-event.ts";
import { requestKey } from "../ledger/request-key.ts";
import { receivedNotice } from "../notice-kinds.ts";
import { freeNumber, nothingYet } from "./submit-application.ts";

/** A letter (来信) that asks for information. */
export interface FromLetter {
  readonly agencyId: number;
  readonly applicant: string;
  readonly subject: string;
  /** The day the letter came in. */
  readonly receivedOn: LocalDate;
  /** Where it came from, as the case's acts tell it. */
  readonly evidence: string;
}

/**
 * Registers a request that was written as a letter: it waits for the receipt to be confirmed with its writer, and the reply period begins
 * on that day (第三十一条第三项); what identity and contact are still wanting is asked for by a correction (第三十条). Within the transaction
 * of the act.
 */
export async function registerFromLetter(
  trx: Transaction,
  {
    cipher,
    today,
    by,
  }: { readonly cipher: FieldCipher; readonly today: LocalDate; readonly by: AuditedBy },
  { agencyId, applicant, subject, receivedOn, evidence }: FromLetter,
): Promise<{ readonly requestId: number; readonly number: string }> {
  const number = await freeNumber(trx, agencyId, today);
  const record: CaseRecord = {
    ...nothingYet,
    ...{ number, applicant, subject, receivedOn: today, channel: "online" },
    applicantKind: "natural",
    note: `${evidence}，来信日期 ${receivedOn}`,
  };
  const key = requestKey({ number, receivedOn: today });
  const event: Submitted = { type: "submitted", on: today, channel: "online" };
  const kept = { agencyId, key, record, isFromLedger: false, isOfOffice: true, untold: [] };
  const actor = by.actor.name;
  const saving = { cipher, calendar: officeCalendar(), by: actor };
  const [id = 0] = await saveCases(trx, [{ ...kept, events: [event] }], saving);
  await keepActs(trx, cipher, { requestId: id, acts: [{ event, by: actor, evidence }] });
  const subjectOfEvent = { kind: "requests", id };
  await recordEvents(trx, by, [
    { action: "request.submitted", subject: subjectOfEvent, agencyId, details: { evidence } },
  ]);
  await notify(trx, receivedNotice, {
    to: (await whoIsTold(trx, agencyId)).people,
    agencyId,
    words: `来信转为依申请公开 ${number}，请与来信人确认收到；确认之日起计算答复期限（条例第三十一条）。`,
    path: `/requests?request=${id}`,
  });
  return { requestId: id, number };
}
