import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { lateness } from "./item.ts";

const calendar = stateCouncilCalendar();

test.each<[LocalDate | null, LocalDate, string]>([
  ["2026-03-02", "2026-03-02", "inTime"],
  ["2026-03-02", "2026-03-30", "inTime"],
  ["2026-03-02", "2026-03-31", "late"],
  ["2026-03-02", "2026-02-01", "inTime"],
  [null, "2026-03-31", "unknown"],
  ["2016-03-02", "2016-08-31", "unknown"],
  ["2026-12-20", "2026-12-31", "inTime"],
  ["2026-12-20", "2027-01-31", "unknown"],
])("made on %s, public on %s: %s", (createdOn, publishedOn, found) => {
  const item = { attribute: "proactive", origin: "own", createdOn, publishedOn } as const;
  expect(lateness(item, calendar)).toBe(found);
  expect(lateness({ ...item, origin: "reposted" }, calendar)).toBeNull();
  expect(lateness({ ...item, attribute: "withheld" }, calendar)).toBeNull();
});
