import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { changeRoutes } from "./change-routes.ts";
import { draftRoutes } from "./draft-routes.ts";
import { figureRoutes } from "./figures/figure-routes.ts";
import { figureSeriesRoutes } from "./figures/figure-series-routes.ts";
import { documentRoutes } from "./papers/document-routes.ts";
import { paperRoutes } from "./papers/paper-routes.ts";
import { rollupRoutes } from "./rollup/rollup-routes.ts";
import { signingRoutes } from "./signing-routes.ts";
import { typedRoutes } from "./typed-routes.ts";
import { writeRoutes } from "./write-routes.ts";
import { zeroReportRoutes } from "./zero-report-routes.ts";

/** What the office and programs ask of reports on their way, figures and zero reports, under `/api/`. */
export function filingApi(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", draftRoutes(services))
    .route("/", typedRoutes(services))
    .route("/", writeRoutes(services))
    .route("/", signingRoutes(services))
    .route("/", documentRoutes(services))
    .route("/", changeRoutes(services))
    .route("/", paperRoutes(services))
    .route("/", rollupRoutes(services))
    .route("/", figureRoutes(services))
    .route("/", figureSeriesRoutes(services))
    .route("/", zeroReportRoutes(services));
}
