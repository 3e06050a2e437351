import { regionsOverAgency } from "#features/agencies/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { StoredCase } from "../data/saved-case.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import type { ReviewEnd } from "../domain/review/review-steps.ts";
import { isFreeOfCharge } from "../fees/free-of-charge.ts";
import { reviewFirst } from "../settings.ts";
import { readReview } from "./read-review.ts";

export interface ReviewAgainst {
  readonly kind: "review";
  /** What 审查 found; absent where nobody went through it, and the agency wants it first. */
  readonly end?: ReviewEnd;
}

/** What 审查 of a case says against a reply with this outcome; `undefined`: nothing. */
export async function reviewAgainst(
  trx: Transaction,
  { id, agencyId, receivedOn }: Pick<StoredCase, "id" | "agencyId" | "receivedOn">,
  outcome: ResultRow,
): Promise<ReviewAgainst | undefined> {
  const kept = await readReview(trx, id);
  if (kept)
    return outcomeOf(kept.outcome) === outcome ? undefined : { kind: "review", end: kept.outcome };
  const regions = await regionsOverAgency(trx, agencyId);
  const asked = { agency: agencyId, regions, year: yearOf(receivedOn) };
  const isWanted = (await settingValue(trx, reviewFirst, asked)) === "yes";
  return isWanted ? { kind: "review" } : undefined;
}

/** A fee for what gives nothing, or only tells the way. */
export interface FreeOfCharge {
  readonly kind: "free-of-charge";
}

/** What 审查 of a case says against a notice of a fee; `undefined`: nothing. */
export async function feeAgainst(trx: Transaction, id: number): Promise<FreeOfCharge | undefined> {
  return isFreeOfCharge(await readReview(trx, id)) ? { kind: "free-of-charge" } : undefined;
}

/** 更正本人信息 is answered by a letter of its own, and is no row of table three. */
function outcomeOf(end: ReviewEnd): ReviewEnd {
  return end === "ownRecord" ? "otherRest" : end;
}
