import { regionsOverAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { MessageLimits } from "../domain/message-clock.ts";
import { errorDays, hotlineDays, ordinaryDays } from "../settings.ts";

/** For whom a setting of responses is asked. */
export async function placeOf(db: Queryable, agency: number, year: number) {
  return { agency, regions: await regionsOverAgency(db, agency), year };
}

/** Working days by source, as an agency has set them for a year. */
export async function messageLimits(
  db: Queryable,
  place: Awaited<ReturnType<typeof placeOf>>,
): Promise<MessageLimits> {
  return {
    hotline: await settingValue(db, hotlineDays, place),
    error: await settingValue(db, errorDays, place),
    other: await settingValue(db, ordinaryDays, place),
  };
}
