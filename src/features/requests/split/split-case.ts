import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { keepActs } from "../data/request-acts.ts";
import { saveCases } from "../data/save-cases.ts";
import { type HandledCase, loadHandled } from "../handling/handled-case.ts";
import { requestKey } from "../ledger/request-key.ts";

export interface Splitting {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly cipher: FieldCipher;
  readonly calendar: WorkingCalendar;
  /** What remains of the request itself. */
  readonly subject: string;
  readonly parts: readonly { readonly number: string; readonly subject: string }[];
  readonly because: string;
}

export type SplitRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "over" }
  /** It is split when it is registered: something was done with it already. */
  | { readonly kind: "in-hand" }
  | { readonly kind: "same-number"; readonly number: string };

/**
 * 一事一案: a request with several matters becomes several cases, each with its number, clock, outcome and count in 本年新收;
 * all were received on the same day. In the caller's transaction; a refusal is to be answered by rolling back.
 */
export async function splitCase(
  trx: Transaction,
  splitting: Splitting,
): Promise<Result<readonly number[], SplitRefused>> {
  const { id, by, subject, parts, because } = splitting;
  await sql`select from disclosure_request where id = ${id} for update`.execute(trx);
  const found = await loadHandled(trx, splitting);
  if (!found) return err({ kind: "not-found" });
  if (found.case.voidedAt !== null || found.case.repliedOn !== null) return err({ kind: "over" });
  if (found.events.some(({ type }) => !registration.has(type))) return err({ kind: "in-hand" });
  const taken = await takenNumber(trx, found, parts);
  if (taken !== undefined) return err({ kind: "same-number", number: taken });
  const ids = await storeParts(trx, splitting, found);
  await sql`update disclosure_request set subject = ${subject}, is_of_office = true
    where id = ${id}`.execute(trx);
  await sql`update disclosure_request set split_from = ${id}
    where id = any(${ids}::bigint[])`.execute(trx);
  const { agencyId } = found.case;
  const details = { because, subject: [found.case.subject, subject], parts };
  await recordEvents(trx, by, [
    { action: "request.split", subject: { kind: "requests", id }, agencyId, details },
    ...ids.map((part) => ({
      action: "record.added",
      subject: { kind: "requests", id: part },
      agencyId,
      details: { splitFrom: id },
    })),
  ]);
  return ok(ids);
}

const registration: ReadonlySet<string> = new Set(["submitted", "receiptConfirmed"]);

/** The first number that another case has, or that stands twice among the parts. */
async function takenNumber(
  trx: Transaction,
  { case: { agencyId, receivedOn } }: HandledCase,
  parts: Splitting["parts"],
): Promise<string | undefined> {
  const keys = parts.map(({ number }) => requestKey({ number, receivedOn }));
  const twice = parts.find((_, at) => keys.indexOf(keys[at] ?? "") !== at);
  if (twice) return twice.number;
  const { rows } = await sql<{ readonly key: string }>`
    select key from disclosure_request
    where agency_id = ${agencyId} and key = any(${keys}::text[])`.execute(trx);
  const known = new Set(rows.map(({ key }) => key));
  return parts.find((_, at) => known.has(keys[at] ?? ""))?.number;
}

async function storeParts(
  trx: Transaction,
  { by, cipher, calendar, parts }: Splitting,
  { case: whole, acts, events }: HandledCase,
): Promise<readonly number[]> {
  const { agencyId, isFromLedger, untold, receivedOn } = whole;
  const saving = { cipher, calendar, by: by.actor.name };
  const cases = parts.map(({ number, subject }) => ({
    ...{ agencyId, isFromLedger, untold, isOfOffice: true },
    key: requestKey({ number, receivedOn }),
    record: { ...whole, number, subject },
    ...(acts.length > 0 && { events }),
  }));
  const ids = await saveCases(trx, cases, saving);
  // What the office keeps act by act is kept so of every part.
  if (acts.length === 0) return ids;
  const kept = acts.filter(({ undoneAt }) => undoneAt === null);
  for (const part of ids) await keepActs(trx, cipher, { requestId: part, acts: kept });
  return ids;
}
