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
import { reportParts, reportTasks } from "#features/annual-reports/portal/home/home-parts.tsx";
import { loadReportsAtHome } from "#features/annual-reports/portal/home/load-home.ts";
import { reportsPath } from "#features/annual-reports/portal/lists/paths.ts";
import type { HomeFacts } from "#features/site/portal/home/home-facts.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FilterOption } from "#ui/FilterStrip.tsx";

/** What the home page tells of the reports stored. */
export const homeFacts = untilContentChanges(factsOf, { shows: ["agencies", "reports"], most: 1 });

async function factsOf(db: Queryable, today: LocalDate): Promise<HomeFacts> {
  const region = await findRootRegion(db);
  if (!region) return { years: [], regions: [], kinds: [], tasks: reportTasks, parts: [] };
  const counts = await placeCounts(db, region.code);
  const agencies = counts.filter(({ year }) => year === agenciesCounted);
  const reports = counts.filter(({ year }) => year !== agenciesCounted);
  const [regions, home] = await Promise.all([
    regionCounts(db, { parent: region.code, year: agenciesCounted }),
    loadReportsAtHome(db, { region, counts, today }),
  ]);
  return {
    years: yearOptions(reports),
    regions: regions
      .filter(({ count }) => count > 0)
      .map(({ code, name, count }) => ({ label: name, to: regionPath(code), count })),
    kinds: kindOptions(region, agencies),
    tasks: reportTasks,
    parts: home ? reportParts(home) : [],
  };
}

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
