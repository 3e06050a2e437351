import { agencyWays } from "#features/agencies/index.ts";
import { publicationGate, repealedCited } from "#features/items/index.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { atHome, inSitemap, itemMarks } from "#platform/feature/site-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import { repealedAmong } from "./data/repealed-cited.ts";
import { toKeepUp, toRegister, toReview } from "./desk/document-desk.ts";
import { documentsAtHome } from "./portal/home/at-home.tsx";
import { documentsInSitemap } from "./portal/in-sitemap.ts";
import { documentMarks } from "./portal/item-marks.ts";
import { agencyDocumentsPath } from "./portal/paths.ts";
import { objectToClaims } from "./publication/object-to-claims.ts";

/** What other parts of the program have of regulations and normative documents. */
export const contributions: readonly Contribution[] = [
  contribute(repealedCited, repealedAmong),
  contribute(publicationGate, objectToClaims),
  contribute(workbench, toKeepUp),
  contribute(workbench, toReview),
  contribute(workbench, toRegister),
  contribute(itemMarks, documentMarks),
  contribute(atHome, documentsAtHome),
  contribute(inSitemap, documentsInSitemap),
  contribute(agencyWays, { words: "政策文件", place: 5.5, path: agencyDocumentsPath }),
  contribute(
    officeSearch,
    recordSearch({
      name: "规章规范性文件",
      permission: "documents.list",
      table: "normative_document",
      on: "issued_on",
      title: ["title", "number"],
      searched: ["title", "number", "filing_number"],
      screen: "/documents",
      opens: "document",
    }),
  ),
];
