import { repealedCited } from "#features/items/index.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch } from "#platform/feature/office-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import { repealedAmong } from "./data/repealed-cited.ts";

/** What other parts of the program have of regulations and normative documents. */
export const contributions: readonly Contribution[] = [
  contribute(repealedCited, repealedAmong),
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
