import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { inSitemap, waysIn } from "#platform/feature/site-places.ts";
import { agenciesBetween, highestAgencyId, regionsWithAgencies } from "./data/listed-pages.ts";
import { agencyPath, regionPath } from "./domain/index.ts";
import { waysToAgencies } from "./portal/ways-to-agencies.ts";

/** What agencies and regions put on the shelves of the site. */
export const contributes: readonly Contribution[] = [
  contribute(waysIn, waysToAgencies),
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
