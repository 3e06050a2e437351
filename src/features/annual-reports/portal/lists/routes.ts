import { newRouter } from "#platform/http/router.ts";
import { blankFormRoutes } from "../blank-form/routes.ts";
import { regionComparisonRoutes } from "../compare/regions/region-routes.tsx";
import { compareRoutes } from "../compare/routes.tsx";
import { indicatorRoutes } from "../indicators/routes.tsx";
import { reportListRoutes } from "../reports/routes.tsx";
import { searchRoutes } from "../search/routes.tsx";
import type { ListServices } from "./list-services.ts";

/** Every page that lists, searches and compares. */
export function listRoutes(services: ListServices) {
  return newRouter()
    .route("/", reportListRoutes(services))
    .route("/", searchRoutes(services))
    .route("/", compareRoutes(services))
    .route("/", regionComparisonRoutes(services))
    .route("/", indicatorRoutes())
    .route("/", blankFormRoutes());
}
