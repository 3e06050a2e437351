import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Provision } from "../../domain/intake/application.ts";
import type { Wished } from "../../domain/letters/as-wished.ts";
import type { Delivery } from "../../domain/letters/event-of-letter.ts";

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
  letterId: number,
  { receivedOn, evidence, by }: Receipt & { readonly by: string },
): Promise<void> {
  await sql`
    insert into request_letter_receipt (letter_id, received_on, evidence, told_by)
    values (${letterId}, ${receivedOn}::date, ${evidence}, ${by})`.execute(trx);
}

/** All that was told of a letter's sending and receipt, the newest last. */
export async function sentAndReceived(db: Queryable, letterId: number) {
  const { rows: sendings } = await sql<Sending & { readonly by: string }>`
    select served_on as "on", delivery, is_postal as "isPostal", has_consent as "hasConsent", provided, told_by as by
    from request_letter_sending where letter_id = ${letterId} order by id`.execute(db);
  const { rows: receipts } = await sql<Receipt & { readonly by: string }>`
    select received_on as "receivedOn", evidence, told_by as by
    from request_letter_receipt where letter_id = ${letterId} order by id`.execute(db);
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
