import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { boardRoutes } from "./board-routes.ts";
import { columnRoutes } from "./column-routes.ts";
import { dutyRoutes } from "./duty-routes.ts";
import { fieldRoutes } from "./field-routes.ts";
import { guideRoutes } from "./guide-routes.ts";
import { registerRoutes } from "./register-routes.ts";

/** What the office and programs ask of the catalogue. */
export function catalogueApi(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", columnRoutes(services))
    .route("/", boardRoutes(services))
    .route("/", dutyRoutes(services))
    .route("/", fieldRoutes(services))
    .route("/", registerRoutes(services))
    .route("/", guideRoutes(services));
}
