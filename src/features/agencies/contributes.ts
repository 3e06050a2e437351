import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { workbench } from "#platform/feature/office-places.ts";
import { atHome, inSitemap, waysIn } from "#platform/feature/site-places.ts";
import { agenciesBetween, highestAgencyId, regionsWithAgencies } from "./data/listed-pages.ts";
import { reorganisationsAhead } from "./desk/own-parts.ts";
import { agencyPath, regionPath } from "./domain/index.ts";
import { agenciesAtHome } from "./portal/home/at-home.tsx";
import { waysToAgencies } from "./portal/ways-to-agencies.ts";

/** What agencies and regions put on the shelves of the site and of the 工作台. */
export const contributes: readonly Contribution[] = [
  contribute(waysIn, waysToAgencies),
  contribute(atHome, agenciesAtHome),
  contribute(workbench, reorganisationsAhead),
  contribute(inSitemap, {
    pages: async (db) => (await regionsWithAgencies(db)).map(regionPath),
    numbered: {
      name: "agencies",
      highestId: highestAgencyId,
      between: async (db, range) =>
        (await agenciesBetween(db, range)).map((id) => ({ path: agencyPath(id) })),
    },
  }),
];
