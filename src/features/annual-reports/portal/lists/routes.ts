import { newRouter } from "#platform/http/router.ts";
import { regionComparisonRoutes } from "../compare/region-routes.tsx";
import { compareRoutes } from "../compare/routes.tsx";
import { indicatorRoutes } from "../indicators/routes.tsx";
import { type OpenDataServices, openDataRoutes } from "../open-data/routes.tsx";
import { reportListRoutes } from "../reports/routes.tsx";
import { searchRoutes } from "../search/routes.tsx";

export type ListRouteServices = OpenDataServices;

/** Every page that lists, searches and compares, and the data for download. */
export function listRoutes(services: ListRouteServices) {
  return newRouter()
    .route("/", reportListRoutes(services))
    .route("/", searchRoutes(services))
    .route("/", compareRoutes(services))
    .route("/", regionComparisonRoutes(services))
    .route("/", indicatorRoutes())
    .route("/", openDataRoutes(services));
}
