import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { actRoutes } from "./act-routes.ts";
import { boardRoutes } from "./board-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { oneRoutes } from "./one-routes.ts";

/** 年报 in the office and for programs, under `/api/annual-reports`. */
export function reportApi(services: OfficeServices): Hono<AppEnv> {
  const router = newRouter();
  for (const routes of [listRoutes, fileRoutes, oneRoutes, actRoutes, boardRoutes])
    router.route("/", routes(services));
  return router;
}
