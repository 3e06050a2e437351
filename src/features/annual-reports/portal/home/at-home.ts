import {
  agenciesCounted,
  findRootRegion,
  type PlaceCount,
  placeCounts,
  wholeOf,
} from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtHome, Ways } from "#platform/feature/site-places.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import type { HomePart } from "#ui/home-part.ts";
import { reportsPath } from "../lists/paths.ts";
import { reportParts, reportTasks, reportWords } from "./home-parts.tsx";
import { loadReportsAtHome } from "./load-home.ts";

const shown = { shows: ["agencies", "reports"], most: 1 };

/** What annual reports have on the home page. */
export const reportsAtHome: AtHome = {
  shows: shown.shows,
  words: reportWords,
  tasks: reportTasks,
  parts: ({ db, today }) => partsOnDay(db, today()),
};

const partsOnDay = untilContentChanges(partsOf, shown);

/** Ways to reports: by year, the newest first, each with how many there are. */
export const waysToReports = untilContentChanges(waysOf, shown);

async function partsOf(db: Queryable, today: LocalDate): Promise<readonly HomePart[]> {
  const region = await findRootRegion(db);
  if (!region) return [];
  const counts = await placeCounts(db, region.code);
  const home = await loadReportsAtHome(db, { region, counts, today });
  return home ? reportParts(home) : [];
}

async function waysOf(db: Queryable): Promise<readonly Ways[]> {
  const region = await findRootRegion(db);
  const counts = region ? await placeCounts(db, region.code) : [];
  const reports = counts.filter(({ year }) => year !== agenciesCounted);
  return [{ id: "years", title: "年度报告，按年份", place: 10, options: yearOptions(reports) }];
}

function yearOptions(reports: readonly PlaceCount[]): readonly FilterOption[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    label: `${year}年`,
    to: reportsPath(year),
    count: wholeOf(reports.filter((one) => one.year === year)),
  }));
}
