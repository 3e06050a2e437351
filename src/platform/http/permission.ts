import type { Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Who may call a route. The first releases have public pages alone. */
export type Permission = "public";

const permissions = new WeakSet<object>();
const steps = new WeakSet<object>();

/** Declares who may call a route; it is the first handler of every route, or the app does not start. */
export function allow(_permission: Permission): MiddlewareHandler<AppEnv> {
  return permitted((_c, next) => next());
}

/** Declares a permission that is more than a name: `check` answers for itself those who may not. */
export function permitted(check: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  const handler: MiddlewareHandler<AppEnv> = (c, next) => check(c, next);
  permissions.add(handler);
  return handler;
}

/** Marks a step that runs around the routes (headers, log, compression) and answers for no resource itself. */
export function around(handler: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  const step: MiddlewareHandler<AppEnv> = (c, next) => handler(c, next);
  steps.add(step);
  return step;
}

/** The routes, as `GET /path`, whose first handler declares no permission. */
export function routesWithoutPermission(app: Hono<AppEnv>): readonly string[] {
  const firstHandlers = new Map<string, object>();
  for (const { method, path, handler } of app.routes) {
    const name = `${method} ${path}`;
    if (!steps.has(handler) && !firstHandlers.has(name)) firstHandlers.set(name, handler);
  }
  return [...firstHandlers]
    .filter(([, handler]) => !permissions.has(handler))
    .map(([name]) => name);
}

/** Returns the app if every route declares its permission; throws otherwise, so that the server does not start. */
export function requirePermissions(app: Hono<AppEnv>): Hono<AppEnv> {
  const open = routesWithoutPermission(app);
  if (open.length === 0) return app;
  throw new Error(`路由没有声明权限，服务不启动 (routes without a permission): ${open.join(", ")}`);
}
