import { agencyPath } from "#features/agencies/domain/index.ts";
import { agencyPages, agencyWays } from "#features/agencies/index.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch } from "#platform/feature/office-places.ts";
import {
  atHome,
  inFeed,
  inSitemap,
  openData,
  publishedPages,
  waysIn,
} from "#platform/feature/site-places.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { highestReportId, latestReports, reportsBetween } from "./data/listed-pages.ts";
import { reportSearch } from "./desk-search.ts";
import { datasets } from "./portal/datasets/datasets.ts";
import { reportsAtHome, waysToReports } from "./portal/home/at-home.ts";
import { reportPath } from "./portal/lists/report-paths.ts";
import { publishedReports } from "./portal/published-reports.ts";
import { reportsOfAgencies } from "./portal/reports-of-agencies.tsx";

/** What annual reports put on the shelves of agencies and of the site. */
export const contributes: readonly Contribution[] = [
  contribute(agencyPages, reportsOfAgencies),
  contribute(agencyWays, {
    ...{ words: "政府信息公开年报", place: 4, outlasts: true as const },
    path: agencyPath,
  }),
  contribute(publishedPages, publishedReports),
  contribute(atHome, reportsAtHome),
  contribute(waysIn, waysToReports),
  contribute(inSitemap, {
    pages: async (db) =>
      (await waysToReports(db)).flatMap(({ options }) => options.map(({ to }) => to)),
    numbered: {
      name: "reports",
      highestId: highestReportId,
      between: async (db, range) =>
        (await reportsBetween(db, range)).map(({ agencyId, year, importedAt }) => ({
          path: reportPath(agencyId, year),
          changedOn: dayInChina(importedAt),
        })),
    },
  }),
  contribute(officeSearch, reportSearch),
  contribute(openData, datasets),
  contribute(inFeed, async (db, limit) =>
    (await latestReports(db, limit)).map(({ id, agency, agencyId, year, importedAt }) => ({
      id: `report-${id}`,
      title: `${agency}${year}年政府信息公开工作年度报告`,
      path: reportPath(agencyId, year),
      updatedAt: importedAt,
    })),
  ),
];
