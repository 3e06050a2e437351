import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { openSnapshot, streamRows } from "#platform/db/stream-rows.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { openApplicant } from "./applicant.ts";
import type { StoredCase } from "./saved-case.ts";

/** A row with the applicant still sealed. */
export type SealedCase = Omit<StoredCase, "applicant"> & { readonly sealed: string | null };

/** Every column of a case, the days of its acts from its events; `request` is the case. */
export const caseColumns = sql`
  request.id, request.agency_id as "agencyId", request.key, request.number, request.received_on as "receivedOn", request.channel,
  request.applicant_kind as "applicantKind", request.applicant_sealed as sealed, request.subject, request.consulted,
  request.extended_by as "extendedBy", request.fee_yuan::text as "feeYuan", request.paid_yuan::text as "paidYuan",
  request.result, request.replied_on as "repliedOn", request.section, request.note,
  request.is_from_ledger as "isFromLedger", request.is_of_office as "isOfOffice", request.is_incomplete as "isIncomplete",
  exists (select from request_act where request_id = request.id) as "isHandled",
  (select min(received_on) from request_reopening
    where request_id = request.id and undone_at is null) as "reopenedOn",
  request.untold, request.verdict, request.due_on as "dueOn", request.made_at as "madeAt",
  request.voided_at as "voidedAt", request.voided_because as "voidedBecause",
  days."correctionRequestedOn", days."correctedOn", days."consultedOn", days."consultationAnsweredOn", days."extendedOn",
  days."feeNotifiedOn", days."feePaidOn"`;

export const caseDays = sql`
  left join lateral (
    select min(on_day) filter (where act = 'correctionRequested') as "correctionRequestedOn",
      min(on_day) filter (where act = 'corrected') as "correctedOn",
      min(on_day) filter (where act = 'consulted') as "consultedOn",
      min(on_day) filter (where act = 'consultationAnswered') as "consultationAnsweredOn",
      min(on_day) filter (where act = 'extended') as "extendedOn",
      min(on_day) filter (where act = 'feeNotified') as "feeNotifiedOn",
      min(on_day) filter (where act = 'feePaid') as "feePaidOn"
    from request_event where request_id = request.id and revoked_at is null
  ) as days on true`;

/** The cases that a condition on `request` selects. */
export async function readCases(
  db: Queryable,
  cipher: FieldCipher,
  condition: RawBuilder<unknown>,
): Promise<readonly StoredCase[]> {
  const { rows } = await sql<SealedCase>`
    select ${caseColumns} from disclosure_request as request ${caseDays} where ${condition}
    order by request.id`.execute(db);
  return rows.map((row) => opened(cipher, row));
}

/** The cases of a condition in the order of receipt, some at a time. */
export async function* streamCases(
  db: Queryable,
  cipher: FieldCipher,
  condition: RawBuilder<unknown>,
): AsyncGenerator<readonly StoredCase[]> {
  const snapshot = await openSnapshot(db);
  try {
    const query = sql<SealedCase>`
      select ${caseColumns} from disclosure_request as request ${caseDays} where ${condition}
      order by request.received_on, request.id`;
    for await (const rows of streamRows(snapshot, query)) {
      yield rows.map((row) => opened(cipher, row));
    }
  } finally {
    await snapshot.end();
  }
}

function opened(cipher: FieldCipher, { sealed, ...row }: SealedCase): StoredCase {
  return { ...row, applicant: openApplicant(cipher, sealed) };
}
