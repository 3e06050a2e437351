import type { Hono } from "hono";
import { type RawBuilder, sql } from "kysely";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { documentTable } from "../data/flat-table.ts";
import { fileRoutes } from "./life/file-routes.ts";
import { stepRoutes } from "./life/step-routes.ts";

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

/** `/api/documents`, and the files of those that are made. */
export function documentRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, room))
    .route("/", fileRoutes(services))
    .route("/", stepRoutes(services));
}
