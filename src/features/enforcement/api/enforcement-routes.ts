import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { decisionTable, feeTable, trialEntryTable } from "../data/flat-tables.ts";

const decisions = flatRoom({
  path: "/api/decisions",
  kind: async () => (await import("../ledger/decision-ledger.ts")).decisionLedger,
  table: decisionTable,
  permissions: "enforcement",
  searched: ["source"],
});

const fees = flatRoom({
  path: "/api/fees",
  kind: async () => (await import("../ledger/fee-ledger.ts")).feeLedger,
  table: feeTable,
  permissions: "enforcement",
  searched: ["item"],
});

const trialEntries = flatRoom({
  path: "/api/trial-entries",
  kind: async () => (await import("../ledger/trial-entry-ledger.ts")).trialEntryLedger,
  table: trialEntryTable,
  permissions: "enforcement",
  searched: ["cell"],
});

/** `/api/decisions`, `/api/fees`, `/api/trial-entries`. */
export function enforcementRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, decisions))
    .route("/", recordRoutes(services, fees))
    .route("/", recordRoutes(services, trialEntries));
}
