import { newRouter } from "#platform/http/router.ts";
import type { DownloadReportServices } from "./download-report/download-report-services.ts";
import { downloadReportRoutes } from "./download-report/route.tsx";
import { steadyRoutes } from "./download-report/steady-routes.ts";
import { figureRoutes } from "./figures/route.tsx";
import { originalRoutes } from "./original/original-route.tsx";
import type { OriginalServices } from "./original/original-services.ts";
import { sourceRoutes } from "./original/source-route.tsx";
import { reportPageRoutes } from "./report/route.tsx";

export interface StoredReportServices extends OriginalServices, DownloadReportServices {}

/** Stored reports, originals and downloads: everything below `/agencies/{id}/`. */
export function storedReportRoutes(services: StoredReportServices) {
  return newRouter()
    .route("/", reportPageRoutes(services))
    .route("/", figureRoutes(services))
    .route("/", sourceRoutes(services))
    .route("/", originalRoutes(services))
    .route("/", downloadReportRoutes(services))
    .route("/", steadyRoutes(services));
}
