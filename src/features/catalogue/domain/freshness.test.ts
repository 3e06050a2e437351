import { expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { addMonths, type ColumnFacts, freshnessOf } from "./freshness.ts";

const quarterly: ColumnFacts = {
  cycle: "quarter",
  minimum: 1,
  openedOn: "2024-01-01",
  entries: 3,
  lastOn: "2024-03-31",
  statedThrough: null,
};

test.each<{
  rule: string;
  facts: Partial<ColumnFacts>;
  today: LocalDate;
  state: string;
  dueOn: string | null;
}>([
  {
    rule: "more than a week before the day nothing is said",
    facts: {},
    today: "2024-06-22",
    state: "fresh",
    dueOn: "2024-06-30",
  },
  {
    rule: "a week before the day it is due",
    facts: {},
    today: "2024-06-23",
    state: "due-soon",
    dueOn: "2024-06-30",
  },
  {
    rule: "on the day itself it is still in time",
    facts: {},
    today: "2024-06-30",
    state: "due-soon",
    dueOn: "2024-06-30",
  },
  {
    rule: "the day after it is overdue",
    facts: {},
    today: "2024-07-01",
    state: "overdue",
    dueOn: "2024-06-30",
  },
  {
    rule: "a statement counts as an update on the last day of its period",
    facts: { statedThrough: "2024-06-30" },
    today: "2024-07-01",
    state: "fresh",
    dueOn: "2024-09-30",
  },
  {
    rule: "an older statement moves nothing",
    facts: { statedThrough: "2023-12-31" },
    today: "2024-07-01",
    state: "overdue",
    dueOn: "2024-06-30",
  },
  {
    rule: "without an item the column itself begins the count, and is empty",
    facts: { entries: 0, lastOn: null, openedOn: "2024-06-01" },
    today: "2024-07-01",
    state: "empty",
    dueOn: "2024-09-01",
  },
  {
    rule: "a statement says why it is empty",
    facts: { entries: 0, lastOn: null, statedThrough: "2024-06-30" },
    today: "2024-07-01",
    state: "fresh",
    dueOn: "2024-09-30",
  },
  {
    rule: "what is updated as it arises is never due",
    facts: { cycle: "as-arises" },
    today: "2030-01-01",
    state: "fresh",
    dueOn: null,
  },
  {
    rule: "fewer than the minimum are too few",
    facts: { minimum: 4 },
    today: "2024-04-10",
    state: "too-few",
    dueOn: "2024-06-30",
  },
])("$rule", ({ facts, today, state, dueOn }) => {
  expect(freshnessOf({ ...quarterly, ...facts }, today)).toMatchObject({ state, dueOn });
});

test("months later: the same day, found by walking from day to day, or the last of a shorter month", () => {
  for (let start: LocalDate = "2023-12-28"; start < "2024-12-31"; start = addDays(start, 1)) {
    for (const count of [1, 3, 6, 12]) {
      expect([start, addMonths(start, count)]).toEqual([start, walked(start, count)]);
    }
  }
});

/** Passes so many firsts of a month, then as many days as the month has of those asked for. */
function walked(start: LocalDate, count: number): LocalDate {
  let day = start;
  for (let firsts = 0; firsts < count; ) {
    day = addDays(day, 1);
    if (day.endsWith("-01")) firsts += 1;
  }
  const wanted = Number(start.slice(8));
  while (Number(day.slice(8)) < wanted && !addDays(day, 1).endsWith("-01")) day = addDays(day, 1);
  return day;
}
