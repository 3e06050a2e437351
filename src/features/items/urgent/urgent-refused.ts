import { regionsOverAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { Draft } from "../data/drafts/drafts.ts";
import { urgentPublication, urgentReviewWithin } from "../settings.ts";

/** Why an item cannot be published before its review (先发后审), if it cannot. */
export async function urgentRefused(
  db: Queryable,
  { agencyId, itemId, content }: Draft,
  today: LocalDate,
): Promise<"urgent-not-allowed" | "urgent-not-new" | undefined> {
  const place = await placeOf(db, agencyId, today);
  if (!(await settingValue(db, urgentPublication, place))) return "urgent-not-allowed";
  return itemId !== null || content.attribute !== "proactive" ? "urgent-not-new" : undefined;
}

/** Working days within which the rest of the review is done. */
export async function urgentReviewDays(
  db: Queryable,
  agencyId: number,
  today: LocalDate,
): Promise<number> {
  return settingValue(db, urgentReviewWithin, await placeOf(db, agencyId, today));
}

async function placeOf(db: Queryable, agencyId: number, today: LocalDate) {
  const regions = await regionsOverAgency(db, agencyId);
  return { agency: agencyId, regions, year: yearOf(today) };
}
