import { sql } from "kysely";
import type { FlatTable } from "#platform/ledger/flat/flat-table.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import {
  accountabilityRegister,
  accountabilityTable,
} from "../registers/accountability-register.ts";
import { complaintRegister, complaintTable } from "../registers/complaint-register.ts";
import * as office from "../registers/office-registers.ts";

const permissions = "oversight";

function plain(path: `/api/${string}`, kind: LedgerKind, table: FlatTable, ...searched: string[]) {
  return flatRoom({ path, kind: async () => kind, table, permissions, searched });
}

/** Forms of oversight without a ledger, in the office. */
export const registerRooms = [
  flatRoom({
    path: "/api/disclosure-complaints",
    kind: async () => complaintRegister,
    table: complaintTable,
    permissions,
    clear: "oversight.person",
    filters: {
      standing: (value) => (value === "open" ? sql<boolean>`record.told_on is null` : undefined),
    },
    searched: ["number", "concerned", "subject"],
  }),
  plain(
    "/api/accountability",
    accountabilityRegister,
    accountabilityTable,
    "number",
    "concerned",
    "cause",
  ),
  plain("/api/oversight-members", office.memberRegister, office.memberTable, "name", "post"),
  plain("/api/oversight-systems", office.systemRegister, office.systemTable, "title", "number"),
  plain("/api/oversight-meetings", office.meetingRegister, office.meetingTable, "subject", "chair"),
  plain("/api/oversight-budgets", office.budgetRegister, office.budgetTable, "item"),
  plain(
    "/api/training-attendances",
    office.attendanceRegister,
    office.attendanceTable,
    "subject",
    "unit",
  ),
];
