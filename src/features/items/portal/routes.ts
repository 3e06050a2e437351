import type { Services } from "#platform/feature/services.ts";
import { newRouter } from "#platform/http/router.ts";
import { columnRoutes } from "./columns/routes.tsx";
import { itemFeedRoutes } from "./feeds/routes.ts";
import { attachmentRoutes } from "./files/attachment-routes.tsx";
import { itemFileRoutes } from "./files/routes.tsx";
import { itemRoutes, itemVersionRoutes } from "./item/routes.tsx";
import { itemListRoutes } from "./lists/routes.tsx";
import { itemSearchRoutes } from "./search/routes.tsx";
import { systemsRoutes } from "./systems/routes.tsx";

/** Public items: lists, and a page each. */
export function itemPages(services: Services) {
  return newRouter()
    .route("/", itemListRoutes(services))
    .route("/", columnRoutes(services))
    .route("/", systemsRoutes(services))
    .route("/", itemFeedRoutes(services))
    .route("/", itemSearchRoutes(services))
    .route("/", itemRoutes(services))
    .route("/", itemVersionRoutes(services))
    .route("/", itemFileRoutes(services))
    .route("/", attachmentRoutes(services));
}
