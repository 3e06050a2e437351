import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { letterRoutes } from "./letter-routes.ts";
import { readRoutes } from "./read-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { reorganisationRoutes } from "./reorganisation-routes.ts";
import { villageRoutes } from "./village-routes.ts";

/** What the office and programs ask of agencies, under `/api/`. */
export function agencyApi(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", readRoutes(services))
    .route("/", recordRoutes(services))
    .route("/", letterRoutes(services))
    .route("/", reorganisationRoutes(services))
    .route("/", villageRoutes(services));
}
