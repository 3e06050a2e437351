import type { Services } from "#platform/feature/services.ts";
import { newRouter } from "#platform/http/router.ts";
import { itemFileRoutes } from "./files/routes.tsx";
import { itemRoutes } from "./item/routes.tsx";
import { itemListRoutes } from "./lists/routes.tsx";
import { itemSearchRoutes } from "./search/routes.tsx";

/** Public items: lists, and a page each. */
export function itemPages({ db, files }: Services) {
  return newRouter()
    .route("/", itemListRoutes({ db }))
    .route("/", itemSearchRoutes({ db }))
    .route("/", itemRoutes({ db }))
    .route("/", itemFileRoutes({ db, files }));
}
