import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Migrated } from "#platform/feature/feature.ts";
import { sealEvidenceOfBefore } from "./data/evidence.ts";
import { judgeAgain } from "./data/judge-again.ts";
import { sealParties } from "./seal-parties.ts";

/** What a new program, or a new calendar, has to do with cases that are stored. */
export async function afterMigrating(db: Queryable, { cipher }: Migrated): Promise<void> {
  await sealParties(db, cipher);
  await sealEvidenceOfBefore(db, cipher);
  await judgeAgain(db, officeCalendar());
}
