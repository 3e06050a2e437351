import { Hono } from "hono";
import type { AppEnv } from "./app-env.ts";

/** An empty set of routes for one feature; every route begins with `page(…)` or `may(…)`. */
export function newRouter(): Hono<AppEnv> {
  return new Hono<AppEnv>();
}
