import type { Hono } from "hono";
import { operatorOnly } from "../auth/operator-only.ts";
import type { AppEnv } from "../http/app-env.ts";
import { newRouter } from "../http/router.ts";
import type { Metrics } from "./metrics.ts";

/** `/metrics`, for those whom `operatorOnly` takes for operators. */
export function metricsRoutes(
  metrics: Metrics,
  operators: Parameters<typeof operatorOnly>[0],
): Hono<AppEnv> {
  return newRouter().get("/metrics", operatorOnly(operators), async (c) =>
    c.body(await metrics.text(), 200, {
      "Content-Type": metrics.contentType,
      "Cache-Control": "no-store",
    }),
  );
}
