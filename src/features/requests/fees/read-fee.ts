import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Fee, FeeAnswer } from "../api/file/fee-answer.ts";
import type { StoredCase } from "../data/saved-case.ts";
import { type FeeUnit, feeLines } from "../domain/processing-fee.ts";
import { readReview } from "../review/read-review.ts";
import { isFreeOfCharge } from "./free-of-charge.ts";

/** What a case may be charged for: its place among the applicant's requests of the month, and its pages where they are told. */
export async function readFee(
  db: Queryable,
  found: StoredCase,
  pages: number | undefined,
): Promise<FeeAnswer> {
  const { receivedOn, feeNotifiedOn, feeYuan, feePaidOn, paidYuan } = found;
  const place = await placeInMonth(db, found.id);
  return {
    month: receivedOn.slice(0, 7),
    place,
    byItems: place === null ? null : feeOf("items", 1, place - 1),
    ...(pages !== undefined && { byPages: feeOf("pages", pages, 0) }),
    isFree: isFreeOfCharge(await readReview(db, found.id)),
    asked: { on: feeNotifiedOn, yuan: feeYuan },
    paid: { on: feePaidOn, yuan: paidYuan },
  };
}

function feeOf(unit: FeeUnit, count: number, before: number): Fee {
  const lines = feeLines(unit, count, before);
  return { lines, yuan: lines.reduce((sum, { yuan }) => sum + yuan, 0) };
}

/** Which of the applicant's requests to the agency in the calendar month of receipt this is, by day and then by registration. */
async function placeInMonth(db: Queryable, id: number): Promise<number | null> {
  const { rows } = await sql<{ readonly place: number }>`
    select count(*)::integer as place
    from disclosure_request as request join disclosure_request as earlier
      on earlier.applicant_index = request.applicant_index and earlier.agency_id = request.agency_id
      and earlier.voided_at is null and earlier.matter = 'disclosure'
      and earlier.received_on >= date_trunc('month', request.received_on)::date
      and (earlier.received_on, earlier.id) <= (request.received_on, request.id)
    where request.id = ${id} and request.applicant_index is not null`.execute(db);
  return rows[0]?.place || null;
}
