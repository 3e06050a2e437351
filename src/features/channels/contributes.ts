import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch } from "#platform/feature/office-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";

/** What is found above all screens: sites, accounts, boards. */
export const contributions: readonly Contribution[] = [
  contribute(
    officeSearch,
    recordSearch({
      name: "政府网站与专栏",
      permission: "channels.list",
      table: "channel_site",
      on: "since_on",
      title: ["name"],
      searched: ["name", "site_code"],
      screen: "/sites",
      opens: "site",
    }),
  ),
  contribute(
    officeSearch,
    recordSearch({
      name: "政务新媒体",
      permission: "channels.list",
      table: "media_account",
      on: "opened_on",
      title: ["name"],
      searched: ["name", "former_name", "platform"],
      screen: "/media",
      opens: "account",
    }),
  ),
  contribute(
    officeSearch,
    recordSearch({
      name: "公示栏、屏、点",
      permission: "channels.list",
      table: "channel_board",
      on: "since_on",
      title: ["number"],
      searched: ["number", "place", "town", "village"],
      screen: "/boards",
      opens: "board",
    }),
  ),
];
