import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch } from "#platform/feature/office-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import { draftSearch } from "./desk/draft-search.ts";

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
];
