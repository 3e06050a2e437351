import type { Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { pageAt } from "./page.ts";

/** Lets scripts of every site read what is made for programs, refusals too: it holds nothing but what is public. */
export function openToPrograms(app: () => Hono<AppEnv>): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    if (pageAt(app(), c.req)?.forPrograms) c.res.headers.set("Access-Control-Allow-Origin", "*");
  };
}
