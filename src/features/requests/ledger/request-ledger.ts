import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { requestColumns } from "./columns.ts";
import { keptRequests } from "./kept.ts";
import { requestKey } from "./request-key.ts";

/** 依申请公开: a row a request. */
export const requestLedger: LedgerKind = {
  kind: "requests",
  name: "依申请公开",
  columns: requestColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "receivedOn",
  keyOf: requestKey,
  kept: keptRequests,
  books: async (services) =>
    (await import("./request-books.ts")).newRequestBooks(services, officeCalendar()),
};
