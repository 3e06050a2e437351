import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { Provision } from "../../domain/intake/application.ts";
import type { Wished } from "../../domain/letters/as-wished.ts";
import type { Delivery } from "../../domain/letters/event-of-letter.ts";
import { openEvidence, sealEvidence } from "../evidence.ts";

/** How a letter was sent. */
export interface Sending {
  readonly on: LocalDate;
  readonly delivery: Delivery;
  readonly isPostal: boolean;
  readonly hasConsent: boolean;
  readonly provided: Provision | null;
}

/** When a letter came that was not handed over, and what shows it. */
export interface Receipt {
  readonly receivedOn: LocalDate;
  readonly evidence: string;
}

/** Of which letter, and with what its texts are sealed. */
export interface OfLetter {
  readonly letterId: number;
  readonly cipher: FieldCipher;
}

/** What a service holds of free text, sealed; in clear only what a program of before kept. */
export interface SealedService {
  readonly evidence: string | null;
  readonly evidenceSealed: string | null;
  readonly reason: string | null;
  readonly reasonSealed: string | null;
}

interface SealedReceipt extends Pick<SealedService, "evidence" | "evidenceSealed"> {
  readonly receivedOn: LocalDate;
  readonly by: string;
}

export async function keepSending(
  trx: Transaction,
  letterId: number,
  { on, delivery, isPostal, hasConsent, provided, by }: Sending & { readonly by: string },
): Promise<void> {
  await sql`
    insert into request_letter_sending (letter_id, served_on, delivery, is_postal, has_consent, provided, told_by)
    values (${letterId}, ${on}::date, ${delivery}, ${isPostal}, ${hasConsent}, ${provided}, ${by})`.execute(
    trx,
  );
}

export async function keepReceipt(
  trx: Transaction,
  { letterId, cipher }: OfLetter,
  { receivedOn, evidence, by }: Receipt & { readonly by: string },
): Promise<void> {
  await sql`
    insert into request_letter_receipt (letter_id, received_on, evidence_sealed, told_by)
    values (${letterId}, ${receivedOn}::date, ${sealEvidence(cipher, evidence)}, ${by})`.execute(
    trx,
  );
}

/** All that was told of a letter's sending and receipt, the newest last. */
export async function sentAndReceived(db: Queryable, { letterId, cipher }: OfLetter) {
  const { rows: sendings } = await sql<Sending & { readonly by: string }>`
    select served_on as "on", delivery, is_postal as "isPostal", has_consent as "hasConsent", provided, told_by as by
    from request_letter_sending where letter_id = ${letterId} order by id`.execute(db);
  const { rows } = await sql<SealedReceipt>`
    select received_on as "receivedOn", evidence, evidence_sealed as "evidenceSealed", told_by as by
    from request_letter_receipt where letter_id = ${letterId} order by id`.execute(db);
  const receipts = rows.map(({ evidence, evidenceSealed, ...receipt }) => ({
    ...receipt,
    evidence: evidence ?? openEvidence(cipher, evidenceSealed) ?? "",
  }));
  return { sendings, receipts };
}

/** What the applicant wished; `undefined` of a request that did not come by the form. A part of one has the wish of the whole. */
export async function wishedOf(db: Queryable, requestId: number): Promise<Wished | undefined> {
  const { rows } = await sql<Wished>`
    select application.provision, application.delivery
    from disclosure_request as request
    join request_application as application on application.request_id = coalesce(request.split_from, request.id)
    where request.id = ${requestId}`.execute(db);
  return rows[0];
}
