import type { LedgerKind } from "#platform/ledger/kind.ts";
import { normalAccount } from "../domain/account-name.ts";
import { checkPersonRow } from "./check-row.ts";
import { peopleColumns } from "./columns.ts";

/** The ledger of people (人员): a row what somebody is in one agency. */
export const peopleLedger: LedgerKind = {
  kind: "people",
  name: "人员",
  columns: peopleColumns,
  owner: { by: "agency", column: "agency" },
  isYearly: false,
  next: "导入不设口令：请在“人员”里给新添加的人发首次登录码。",
  keyOf: ({ account }) => normalAccount(account ?? ""),
  check: checkPersonRow,
  books: async (services) => (await import("./people-books.ts")).newPeopleBooks(services),
};
