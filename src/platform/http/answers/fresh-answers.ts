import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../app-env.ts";

/** An answer that says nothing of keeping it is asked for again each time; those of the page cache say for how long. */
export const freshAnswers: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (c.get("pageFrom") === undefined && !c.res.headers.has("cache-control")) {
    c.res.headers.set("Cache-Control", "no-cache");
  }
};
