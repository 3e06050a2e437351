import { agencyWays } from "#features/agencies/index.ts";
import { clockedDuties } from "#features/catalogue/index.ts";
import { authoredWork } from "#platform/feature/authored-work.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { openWork } from "#platform/feature/open-work.ts";
import {
  atHome,
  goneFromSite,
  inFeed,
  inSearch,
  inSitemap,
  movedPages,
  openData,
  publishedPages,
} from "#platform/feature/site-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import { withdrawnItems } from "./data/pages/listed-pages.ts";
import { draftSearch } from "./desk/draft-search.ts";
import { toInterpret, toMakePublic, toRecall } from "./desk/due-drafts.ts";
import { toChase, toGoOn, toReview, toWithdraw } from "./desk/own-parts.ts";
import { agencyColumnsPath, agencySystemsPath, itemPath } from "./domain/paths.ts";
import { interpretationDuties } from "./duties/interpretation-duties.ts";
import { publicationDuties } from "./duties/publication-duties.ts";
import { recallDuties } from "./duties/recall-duties.ts";
import { movedItems } from "./old-addresses/moved-items.ts";
import { itemDatasets } from "./portal/data/item-dataset.ts";
import { itemsAtHome } from "./portal/home/at-home.tsx";
import {
  columnsInSitemap,
  itemsInFeed,
  itemsInSitemap,
  publishedItemPages,
} from "./portal/on-site.ts";
import { itemsInSearch } from "./portal/search/ItemsInSearch.tsx";
import { sectionName } from "./portal/section-name.ts";

/** What other parts of the program have of items. */
export const contributions: readonly Contribution[] = [
  contribute(
    officeSearch,
    recordSearch({
      name: "主动公开信息",
      permission: "items.list",
      table: "disclosure_item",
      on: "day",
      title: ["title"],
      searched: ["title", "index_number", "allotted_number", "document_number"],
      screen: "/items",
      opens: "item",
    }),
  ),
  contribute(officeSearch, draftSearch),
  contribute(
    openWork,
    authoredWork({
      name: "没有发布的信息草稿",
      permission: "items.write",
      drafts: "item_draft",
      authors: "item_draft_author",
      kind: "item-draft",
      done: ["published", "withdrawn"],
    }),
  ),
  contribute(agencyWays, {
    ...{ words: sectionName, place: 3, outlasts: true as const },
    path: agencyColumnsPath,
  }),
  contribute(agencyWays, { words: "公开制度", place: 2, path: agencySystemsPath }),
  contribute(atHome, itemsAtHome),
  contribute(inSitemap, itemsInSitemap),
  contribute(inSitemap, columnsInSitemap),
  contribute(movedPages, movedItems),
  contribute(inFeed, itemsInFeed),
  contribute(openData, itemDatasets),
  contribute(goneFromSite, async (db) => (await withdrawnItems(db)).map(itemPath)),
  contribute(inSearch, itemsInSearch),
  contribute(publishedPages, publishedItemPages),
  contribute(workbench, toReview),
  contribute(workbench, toGoOn),
  contribute(workbench, toChase),
  contribute(workbench, toWithdraw),
  contribute(workbench, toMakePublic),
  contribute(workbench, toInterpret),
  contribute(workbench, toRecall),
  contribute(clockedDuties, publicationDuties),
  contribute(clockedDuties, interpretationDuties),
  contribute(clockedDuties, recallDuties),
];
