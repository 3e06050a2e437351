import type { Hono } from "hono";
import { sql } from "kysely";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { boardCountLedger, boardCountTable } from "../ledger/board-count-ledger.ts";
import { boardLedger, boardTable } from "../ledger/board-ledger.ts";
import { mediaLedger, mediaTable } from "../ledger/media-ledger.ts";
import { mediaMetricLedger, mediaMetricTable } from "../ledger/media-metric-ledger.ts";
import { siteLedger, siteTable } from "../ledger/site-ledger.ts";
import { siteMetricLedger, siteMetricTable } from "../ledger/site-metric-ledger.ts";
import { findingRoutes } from "./inspection/finding-routes.ts";
import { inspectionRoutes } from "./inspection/inspection-routes.ts";

const permissions = "channels";

const rooms = [
  flatRoom({
    path: "/api/sites",
    kind: async () => siteLedger,
    table: siteTable,
    permissions,
    searched: ["name", "siteCode", "url"],
  }),
  flatRoom({
    path: "/api/site-metrics",
    kind: async () => siteMetricLedger,
    table: siteMetricTable,
    permissions,
    searched: ["site"],
  }),
  flatRoom({
    path: "/api/media",
    kind: async () => mediaLedger,
    table: mediaTable,
    permissions,
    filters: {
      standing: (value) =>
        value === "standing" ? sql<boolean>`record.closed_on is null` : undefined,
    },
    searched: ["name", "formerName"],
  }),
  flatRoom({
    path: "/api/media-metrics",
    kind: async () => mediaMetricLedger,
    table: mediaMetricTable,
    permissions,
    searched: ["name"],
  }),
  flatRoom({
    path: "/api/boards",
    kind: async () => boardLedger,
    table: boardTable,
    permissions,
    searched: ["number", "place", "town", "village"],
  }),
  flatRoom({
    path: "/api/board-counts",
    kind: async () => boardCountLedger,
    table: boardCountTable,
    permissions,
    searched: ["board"],
  }),
];

/** Sites, accounts and boards, and what they did in each month. */
export function channelRoutes(services: OfficeServices): Hono<AppEnv> {
  const router = newRouter();
  for (const room of rooms) router.route("/", recordRoutes(services, room));
  return router.route("/", inspectionRoutes(services)).route("/", findingRoutes(services));
}
