import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch } from "#platform/feature/office-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";

/** What other parts of the program have of reviews and suits. */
export const contributions: readonly Contribution[] = [
  contribute(
    officeSearch,
    recordSearch({
      name: "行政复议与诉讼",
      permission: "disputes.list",
      table: "dispute",
      on: "filed_on",
      title: ["number"],
      searched: ["number", "request_number"],
      screen: "/disputes",
      opens: "dispute",
    }),
  ),
];
