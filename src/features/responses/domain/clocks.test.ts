import { describe, expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { hourClock } from "./hour-clock.ts";
import { messageClock } from "./message-clock.ts";

const calendar = stateCouncilCalendar();
const limits = { hotline: 5, error: 3, other: 7 };

/** Days of rest and days made up, as they were announced. */
function announced() {
  const rest = new Set<string>();
  for (const { from, to } of stateCouncilSchedules.flatMap(({ holidays }) => holidays)) {
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) rest.add(written(at));
  }
  const made = new Set<string>(
    stateCouncilSchedules.flatMap(({ makeUpDays }) => makeUpDays.map(({ on }) => on)),
  );
  return { rest, made };
}

const written = (at: number) => new Date(at).toISOString().slice(0, 10);
const { rest, made } = announced();
const isWork = (at: number) =>
  made.has(written(at)) || !([0, 6].includes(new Date(at).getUTCDay()) || rest.has(written(at)));

/** The same days by another way: milliseconds, weekdays of `Date`, and the schedules as they were announced. */
function secondReckoning(receivedOn: string, days: number): string {
  let at = Date.parse(receivedOn);
  for (let left = days; left > 0; ) {
    at += 86_400_000;
    if (isWork(at)) left -= 1;
  }
  return written(at);
}

describe("the day clock", () => {
  test("is that of a second reckoning for every day of 2024 and 2025, source by source", () => {
    const sources = { 本级热线: 5, 网站找错: 3, 市长信箱: 7, 别的叫法: 7 };
    let counted = 0;
    for (let day = "2024-01-01" as LocalDate; day < "2026-01-01"; day = addDays(day, 1)) {
      for (const [source, days] of Object.entries(sources)) {
        const clock = messageClock(
          { source, receivedOn: day, dueOn: null, concludedOn: null },
          { limits, calendar, today: day },
        );
        expect([day, source, "lastDay" in clock && clock.lastDay]).toEqual([
          ...[day, source, secondReckoning(day, days)],
        ]);
        expect("left" in clock && clock.left).toBe(days);
        counted += 1;
      }
    }
    expect(counted).toBe(731 * 4);
  });

  test.each([
    [null, "2024-03-18", "running", 0],
    [null, "2024-03-19", "overdue", null],
    ["2024-03-18", "2024-05-01", "in-time", null],
    ["2024-03-19", "2024-05-01", "late", null],
  ] as const)("concluded %s, on %s: %s", (concludedOn, today, state, left) => {
    const facts = {
      source: "市长信箱",
      receivedOn: "2024-03-07",
      dueOn: null,
      concludedOn,
    } as const;
    expect(messageClock(facts, { limits, calendar, today })).toEqual({
      ...{ kind: "counted", lastDay: "2024-03-18", days: 7, state, left },
    });
  });

  test("the day of the ticket goes before any count", () => {
    const facts = { source: "市长信箱", receivedOn: "2024-03-07", concludedOn: null } as const;
    const asked = { limits, calendar, today: "2024-03-25" } as const;
    expect(messageClock({ ...facts, dueOn: "2024-03-29" }, asked)).toMatchObject({
      ...{ kind: "told", lastDay: "2024-03-29", days: null, state: "running", left: 4 },
    });
  });

  test("a year without announced holidays is not guessed", () => {
    const last = Math.max(...stateCouncilSchedules.map(({ year }) => year));
    const receivedOn = `${last}-12-30` as LocalDate;
    const facts = { source: "市长信箱", receivedOn, dueOn: null, concludedOn: null };
    expect(messageClock(facts, { limits, calendar, today: receivedOn })).toEqual({
      ...{ kind: "unknown", year: last + 1, days: 7 },
    });
  });
});

describe("the hour clock", () => {
  test("is that of milliseconds for each 37th minute of 2024", () => {
    const minute = (at: number) => new Date(at).toISOString().slice(0, 16).replace("T", " ");
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 37 * 60_000 * 11) {
      for (const hours of [5, 24, 48]) {
        const end = at + hours * 3_600_000;
        const kept = hourClock(minute(at), hours, minute(end));
        expect(kept).toMatchObject({ until: minute(end), took: hours * 60, state: "in-time" });
        expect(hourClock(minute(at), hours, minute(end + 60_000))?.state).toBe("late");
      }
    }
  });

  test("what is not done has no duration, and what is no minute no clock", () => {
    expect(hourClock("2024-02-28 22:00", 5, null)).toEqual({
      ...{ from: "2024-02-28 22:00", hours: 5, until: "2024-02-29 03:00" },
      ...{ doneAt: null, took: null, state: "not-done" },
    });
    expect(hourClock("2024-02-30 22:00", 5, null)).toBeUndefined();
  });
});
