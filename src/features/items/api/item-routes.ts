import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { bulkRoutes } from "./drafts/bulk-routes.ts";
import { draftRoutes } from "./drafts/draft-routes.ts";
import { findingRoutes } from "./drafts/finding-routes.ts";
import { nearRoutes } from "./drafts/near-routes.ts";
import { reviewRoutes } from "./drafts/review-routes.ts";
import { scheduleRoutes } from "./drafts/schedule-routes.ts";
import { urgentRoutes } from "./drafts/urgent-routes.ts";
import { versionRoutes } from "./drafts/version-routes.ts";
import { draftFileRoutes } from "./files/draft-file-routes.ts";
import { wordRoutes } from "./files/word-routes.ts";
import { itemRoom } from "./item-room.ts";
import { importRoutes } from "./moves/import-routes.ts";
import { moveRoutes } from "./moves/move-routes.ts";
import { reviewLedgerRoutes } from "./reviews/review-ledger-routes.ts";
import { soughtRoutes } from "./sought/sought-routes.ts";
import { withdrawalRoutes } from "./withdrawals/withdrawal-routes.ts";

/** `/api/items`, `/api/item-drafts`. */
export function itemRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, itemRoom))
    .route("/", draftRoutes(services))
    .route("/", bulkRoutes(services))
    .route("/", findingRoutes(services))
    .route("/", draftFileRoutes(services))
    .route("/", wordRoutes(services))
    .route("/", nearRoutes(services))
    .route("/", reviewRoutes(services))
    .route("/", scheduleRoutes(services))
    .route("/", urgentRoutes(services))
    .route("/", versionRoutes(services))
    .route("/", reviewLedgerRoutes(services))
    .route("/", moveRoutes(services))
    .route("/", importRoutes(services))
    .route("/", soughtRoutes(services))
    .route("/", withdrawalRoutes(services));
}
