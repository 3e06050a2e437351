import type { Hono } from "hono";
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
});

/** `/api/documents`. */
export function documentRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, room);
}
