import { agencyWays } from "#features/agencies/index.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { workbench } from "#platform/feature/office-places.ts";
import { inSitemap } from "#platform/feature/site-places.ts";
import { agenciesWithGuides } from "./data/listed-pages.ts";
import { dueColumns } from "./desk/due-columns.ts";
import { guidesToReview, guidesToSign } from "./desk/guides-at-desk.ts";
import { cataloguePath, guidePath } from "./portal/paths.ts";

/** What other parts of the program have of the catalogue. */
export const contributions: readonly Contribution[] = [
  contribute(workbench, dueColumns),
  contribute(workbench, guidesToReview),
  contribute(workbench, guidesToSign),
  contribute(inSitemap, { pages: async (db) => (await agenciesWithGuides(db)).map(guidePath) }),
  contribute(agencyWays, { words: "公开指南", place: 1, path: guidePath }),
  contribute(agencyWays, { words: "公开目录", place: 6, path: cataloguePath }),
];
