import type { Hono } from "hono";
import type { AppEnv } from "./app-env.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The methods a path is served for; none where there is no such page. */
export function methodsAt(app: Hono<AppEnv>, path: string): readonly string[] {
  const served = methods.filter((method) =>
    // Steps around the routes are there for every method; a route is there for its own.
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  return served.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method));
}
