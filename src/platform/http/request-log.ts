import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Log } from "../log/log.ts";
import type { AppEnv } from "./app-env.ts";

/** Gives every request an id (also the header `X-Request-Id`) and writes one line when it is answered: path without query, never a body. */
export function requestLog(log: Log): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    const start = performance.now();
    await next();
    c.res.headers.set("X-Request-Id", requestId);
    const { method, path } = c.req;
    const milliseconds = Math.round(performance.now() - start);
    log.info({ requestId, method, path, status: c.res.status, milliseconds }, "request");
  };
}
