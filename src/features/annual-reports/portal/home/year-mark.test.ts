import { expect, test } from "vitest";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { lastYearDue, type YearMark, yearMark } from "./year-mark.ts";

interface Case {
  readonly rule: string;
  readonly year?: number;
  readonly kind?: AgencyKind;
  readonly dissolvedOn?: `${number}-${number}-${number}`;
  readonly signed: Readonly<Record<number, `${number}-${number}-${number}` | null>>;
  readonly today?: LocalDate;
  readonly mark: YearMark;
}

const cases: readonly Case[] = [
  { rule: "a department signs by 31 January", signed: { 2023: "2024-01-31" }, mark: "there" },
  { rule: "a department is late from 1 February", signed: { 2023: "2024-02-01" }, mark: "late" },
  {
    rule: "a government signs by 31 March",
    kind: "government",
    signed: { 2023: "2024-03-31" },
    mark: "there",
  },
  {
    rule: "a government is late from 1 April",
    kind: "government",
    signed: { 2023: "2024-04-01" },
    mark: "late",
  },
  {
    rule: "a township's own day is not known: by the law it is never late",
    kind: "township",
    signed: { 2023: "2024-06-30" },
    mark: "there",
  },
  {
    rule: "the law of 2007 had a day for townships too",
    kind: "township",
    year: 2017,
    signed: { 2017: "2018-04-01" },
    mark: "late",
  },
  {
    rule: "a township's report is not missing while the year after lasts",
    kind: "township",
    year: 2025,
    signed: { 2024: null },
    today: "2026-12-31",
    mark: "none",
  },
  {
    rule: "a township's report is missing when it has passed",
    kind: "township",
    signed: { 2022: null },
    mark: "missing",
  },
  {
    rule: "a zone has no day by law",
    kind: "zone",
    signed: { 2023: "2024-06-30" },
    mark: "there",
  },
  {
    rule: "the law of 2007 had 31 March for all",
    year: 2017,
    signed: { 2017: "2018-03-31" },
    mark: "there",
  },
  { rule: "a report without a date is there", signed: { 2023: null }, mark: "there" },
  { rule: "a gap after the first report is missing", signed: { 2022: null }, mark: "missing" },
  {
    rule: "a gap before the first report says nothing",
    signed: { 2024: null },
    mark: "none",
  },
  { rule: "of an agency without any report nothing is said", signed: {}, mark: "none" },
  {
    rule: "on the last day a report is not missing yet",
    year: 2025,
    signed: { 2024: null },
    mark: "none",
  },
  {
    rule: "an agency dissolved by the day owes none",
    dissolvedOn: "2024-01-31",
    signed: { 2022: null },
    mark: "none",
  },
  {
    rule: "an agency dissolved after the day owed one",
    dissolvedOn: "2024-02-01",
    signed: { 2022: null },
    mark: "missing",
  },
];

test.each(cases)(
  "$rule",
  ({ year = 2023, kind = "department", dissolvedOn, signed, today = "2026-01-31", mark }) => {
    const days = Object.entries(signed).map(([of, day]) => [Number(of), day] as const);
    const agency = { kind, dissolvedOn: dissolvedOn ?? null, signed: new Map(days) };
    expect(yearMark(agency, year, today)).toBe(mark);
  },
);

test.each([
  ["2026-01-31", 2024],
  ["2026-02-01", 2025],
  ["2026-11-30", 2025],
] as const)("on %s the latest year due is %i", (today, year) => {
  expect(lastYearDue(today)).toBe(year);
});
