import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { documentPageRoutes } from "./document/routes.tsx";
import { gazettePageRoutes } from "./gazette/routes.tsx";
import { libraryRoutes } from "./library/routes.tsx";

/** Public documents: lists, the library, a page each. */
export function documentPages(services: Services): Hono<AppEnv> {
  return newRouter()
    .route("/", libraryRoutes(services))
    .route("/", documentPageRoutes(services))
    .route("/", gazettePageRoutes(services));
}
