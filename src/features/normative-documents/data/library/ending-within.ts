import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { endingWithin } from "../../settings.ts";

/** How long before its end a document is 即将失效, as is set. */
export function endingWithinOn(db: Queryable, day: LocalDate): Promise<number> {
  return settingValue(db, endingWithin, { year: yearOf(day) });
}
