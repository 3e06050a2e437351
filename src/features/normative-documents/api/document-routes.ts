import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { cleanupRoutes } from "./cleanup/cleanup-routes.ts";
import { documentRoom } from "./document-room.ts";
import { gazetteRoutes } from "./gazette/gazette-routes.ts";
import { fileRoutes } from "./life/file-routes.ts";
import { stepRoutes } from "./life/step-routes.ts";
import { relationRoutes } from "./relations/relation-routes.ts";

/** `/api/documents`, what they are to each other, and the files of those that are made. */
export function documentRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, documentRoom(services.today)))
    .route("/", relationRoutes(services))
    .route("/", gazetteRoutes(services))
    .route("/", cleanupRoutes(services))
    .route("/", fileRoutes(services))
    .route("/", stepRoutes(services));
}
