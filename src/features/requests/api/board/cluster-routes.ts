import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { readClusters } from "../../duplicates/read-clusters.ts";

/** 近似申请: groups of open cases on nearly the same subject. One decision answers them by letters of a group. */
export function clusterRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().get("/api/request-clusters", may("requests.list"), async (c) =>
    c.json({ clusters: await readClusters(services.db, agencyScope(c.get("actor"))) }),
  );
}
