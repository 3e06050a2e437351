import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { fieldTable } from "../data/field-table.ts";

const room = flatRoom({
  path: "/api/field-catalogue",
  kind: async () => (await import("../ledger/field-ledger.ts")).fieldLedger,
  table: fieldTable,
  permissions: "catalogue",
  searched: ["field", "firstMatter", "secondMatter"],
});

/** `/api/field-catalogue`: rows of the official tables (公开标准目录). */
export function fieldRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, room);
}
