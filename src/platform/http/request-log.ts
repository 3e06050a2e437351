import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Log } from "../log/log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { AppEnv } from "./app-env.ts";

interface Told {
  readonly log: Log;
  readonly metrics: Pick<Metrics, "answered">;
}

/**
 * Gives every request an id (also the header `X-Request-Id`), writes one line when it is answered (path without query,
 * never a body) and counts it. An answer from the page cache keeps the headers it was stored with, and has no id.
 */
export function requestLog({ log, metrics }: Told): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    const start = performance.now();
    await next();
    const from = c.get("pageFrom") ?? "handler";
    if (from !== "cache") c.res.headers.set("X-Request-Id", requestId);
    const { method, path } = c.req;
    const { status } = c.res;
    const taken = performance.now() - start;
    log.info({ requestId, method, path, status, milliseconds: Math.round(taken), from }, "request");
    metrics.answered({ route: routeOf(c), method, status, seconds: taken / 1000, from });
  };
}

/** The pattern of the handler that answers; `none` where there is none. */
function routeOf(c: Context<AppEnv>): string {
  const pattern = routePath(c, -1);
  return pattern === "/*" || pattern === "*" ? "none" : pattern;
}
