import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../app-env.ts";

/** Nobody may keep an answer, whatever its handler says: what is shown to who signed in is shown to nobody else. */
export const neverKept: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  c.res.headers.set("Cache-Control", "no-store");
};
