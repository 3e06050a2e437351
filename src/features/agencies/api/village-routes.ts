import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { villageLedger, villageTable } from "../ledger/village-ledger.ts";

const villages = flatRoom({
  path: "/api/villages",
  kind: async () => villageLedger,
  table: villageTable,
  permissions: "villages",
  searched: ["name", "town", "code"],
});

/** `/api/villages`. */
export function villageRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, villages);
}
