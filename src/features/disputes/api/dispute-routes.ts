import type { Hono } from "hono";
import { sql } from "kysely";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { yearAsked } from "#platform/http/year-asked.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { disputeTable } from "../data/flat-table.ts";

const room = flatRoom({
  path: "/api/disputes",
  kind: async () => (await import("../ledger/dispute-ledger.ts")).disputeLedger,
  table: disputeTable,
  permissions: "disputes",
  searched: ["number", "requestNumber"],
  filters: {
    pending: () => sql<boolean>`record.closed_on is null`,
    pendingAt: (text) => {
      const year = yearAsked(text);
      return year === undefined
        ? undefined
        : sql<boolean>`(record.closed_on is null or record.closed_on > ${`${year}-12-31`}::date)`;
    },
  },
});

/** `/api/disputes`. */
export function disputeRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, room);
}
