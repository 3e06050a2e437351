import type { Hono } from "hono";
import { type RawBuilder, sql } from "kysely";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { documentTable } from "../data/flat-table.ts";

const room = flatRoom({
  path: "/api/documents",
  kind: async () => (await import("../ledger/document-ledger.ts")).documentLedger,
  table: documentTable,
  permissions: "documents",
  searched: ["number", "title"],
  filters: {
    endedIn: (year) =>
      ifYear(
        year,
        sql`record.ends_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
      ),
    inForceAt: (year) =>
      ifYear(
        year,
        sql`record.issued_on <= ${`${year}-12-31`}::date
          and (record.ends_on is null or record.ends_on > ${`${year}-12-31`}::date)`,
      ),
  },
});

function ifYear(year: string, condition: RawBuilder<boolean>): RawBuilder<boolean> | undefined {
  return /^\d{4}$/.test(year) ? condition : undefined;
}

/** `/api/documents`. */
export function documentRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, room);
}
