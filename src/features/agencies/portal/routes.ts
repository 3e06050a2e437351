import { newRouter } from "#platform/http/router.ts";
import { agencyPageRoutes } from "./agency/route.tsx";
import type { AgencyPageServices } from "./contribution.ts";
import { agencyListRoutes } from "./list/routes.tsx";
import { regionRoutes } from "./region/routes.tsx";

/** Agencies and regions: their lists, and a page each. */
export function agencyRoutes(services: AgencyPageServices) {
  return newRouter()
    .route("/", agencyListRoutes(services))
    .route("/", regionRoutes(services))
    .route("/", agencyPageRoutes(services));
}
