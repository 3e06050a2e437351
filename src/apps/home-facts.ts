import {
  agenciesPath,
  agencyKinds,
  kindWords,
  regionPath,
} from "#features/agencies/domain/index.ts";
import {
  agenciesCounted,
  findRootRegion,
  type NamedRegion,
  type PlaceCount,
  placeCounts,
  regionCounts,
  wholeOf,
} from "#features/agencies/index.ts";
import { listReports } from "#features/annual-reports/data/list-reports.ts";
import { reportsPath } from "#features/annual-reports/portal/lists/paths.ts";
import { reportPath } from "#features/annual-reports/portal/lists/report-paths.ts";
import type { HomeFacts, NewestYear } from "#features/site/portal/home/home-facts.ts";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FilterOption } from "#ui/FilterStrip.tsx";

/** Reports of the newest year that the home page names. */
const named = 10;

/** What the home page tells of the reports stored. */
export const homeFacts = untilContentChanges(factsOf, { shows: ["agencies", "reports"], most: 1 });

async function factsOf(db: Queryable): Promise<HomeFacts> {
  const root = await findRootRegion(db);
  if (!root) return nothing;
  const counts = await placeCounts(db, root.code);
  const agencies = counts.filter(({ year }) => year === agenciesCounted);
  const reports = counts.filter(({ year }) => year !== agenciesCounted);
  const [regions, newest] = await Promise.all([
    regionCounts(db, { parent: root.code, year: agenciesCounted }),
    newestOf(db, root, reports),
  ]);
  return {
    reports: wholeOf(reports),
    agencies: wholeOf(agencies),
    years: yearOptions(reports),
    regions: regions
      .filter(({ count }) => count > 0)
      .map(({ code, name, count }) => ({ label: name, to: regionPath(code), count })),
    kinds: kindOptions(root, agencies),
    newest,
  };
}

const nothing: HomeFacts = {
  reports: 0,
  agencies: 0,
  years: [],
  regions: [],
  kinds: [],
  newest: undefined,
};

function yearOptions(reports: readonly PlaceCount[]): readonly FilterOption[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => ({
    label: `${year}年`,
    to: reportsPath(year),
    count: wholeOf(reports.filter((one) => one.year === year)),
  }));
}

function kindOptions(root: NamedRegion, agencies: readonly PlaceCount[]): readonly FilterOption[] {
  return agencyKinds.flatMap((kind) => {
    const found = agencies.find((one) => one.kind === kind);
    if (!found) return [];
    return [{ label: kindWords[kind], to: agenciesPath(root.code, kind), count: found.whole }];
  });
}

async function newestOf(
  db: Queryable,
  root: NamedRegion,
  reports: readonly PlaceCount[],
): Promise<NewestYear | undefined> {
  if (reports.length === 0) return;
  const year = Math.max(...reports.map((one) => one.year));
  const slice = { offset: 0, limit: named };
  const listed = await listReports(db, { region: root.code, year }, slice);
  return {
    year,
    total: wholeOf(reports.filter((one) => one.year === year)),
    to: reportsPath(year),
    entries: listed.map(({ agencyId, agencyName, signedOn }) => ({
      title: `${agencyName}${year}年政府信息公开工作年度报告`,
      to: reportPath(agencyId, year),
      date: signedOn,
    })),
  };
}
