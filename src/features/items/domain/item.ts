import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { publicationPeriod } from "#law/disclosure-regulation.ts";
import { type WorkingCalendar, workingDayAfter } from "#law/working-calendar.ts";

export const attributes = ["proactive", "onRequest", "withheld"] as const;
/** 公开属性. */
export type Attribute = (typeof attributes)[number];

export const origins = ["own", "reposted"] as const;
/** 来源: 本级 or 转载. */
export type Origin = (typeof origins)[number];

export type Lateness = "late" | "inTime" | "unknown";

interface Made {
  readonly attribute: Attribute;
  readonly origin: Origin;
  readonly createdOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}

/**
 * Whether an own item was made public later than 第二十六条 allows, counted from the day of its making; not known without that
 * day or in a year whose calendar is not loaded. `null`: not made public of one's own accord, or made by others.
 */
export function lateness(item: Made, calendar: WorkingCalendar): Lateness | null {
  const { attribute, origin, createdOn, publishedOn } = item;
  if (attribute !== "proactive" || origin !== "own" || publishedOn === null) return null;
  if (createdOn === null) return "unknown";
  const period = valueOn(publicationPeriod, createdOn);
  // Before the regulation there was no limit; nothing is late on the day it was made.
  if (period === undefined || publishedOn <= createdOn) return "inTime";
  const last = workingDayAfter(calendar, createdOn, period);
  if (last.ok) return publishedOn <= last.value ? "inTime" : "late";
  return publishedOn < last.error.firstOn ? "inTime" : "unknown";
}
