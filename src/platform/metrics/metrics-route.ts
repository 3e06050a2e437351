import type { Hono } from "hono";
import { operatorOnly } from "../auth/operator-only.ts";
import type { AppEnv } from "../http/app-env.ts";
import { newRouter } from "../http/router.ts";
import type { Metrics } from "./metrics.ts";

/** `/metrics`, for this machine, or for who brings the token. */
export function metricsRoutes(metrics: Metrics, token: string | undefined): Hono<AppEnv> {
  return newRouter().get("/metrics", operatorOnly(token), async (c) =>
    c.body(await metrics.text(), 200, {
      "Content-Type": metrics.contentType,
      "Cache-Control": "no-store",
    }),
  );
}
