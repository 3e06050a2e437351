import { createHash } from "node:crypto";
import type { WorkingCalendar } from "#law/working-calendar.ts";

const stamps = new WeakMap<WorkingCalendar, string>();

/** Names a calendar by what it holds: another name, and cases are judged again. */
export function calendarStamp(calendar: WorkingCalendar): string {
  const known = stamps.get(calendar);
  if (known !== undefined) return known;
  const held = [...calendar.schedules.values()].sort((one, other) => one.year - other.year);
  const stamp = createHash("sha256").update(JSON.stringify(held)).digest("hex").slice(0, 16);
  stamps.set(calendar, stamp);
  return stamp;
}
