import { type LocalDate, localDate, parseLocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { departmentsPublishBy, governmentsPublishBy } from "#law/annual-report.ts";
import type { PublishingKind } from "./publishing-kind.ts";

/**
 * The last day for a report of `year`, by the law in force the year after; `undefined` before there was one. Townships,
 * streets and zones, whose day is set where they lie, are held to that of governments.
 */
export function publishingDay(
  year: number,
  kind: Exclude<PublishingKind, "unknown">,
): LocalDate | undefined {
  const law = kind === "other" ? departmentsPublishBy : governmentsPublishBy;
  const day = valueOn(law, localDate(year + 1, 1, 1));
  return day && parseLocalDate(`${year + 1}-${day}`);
}
