import type { Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Who may call a route. The first releases have public pages alone. */
export type Permission = "public";

/** By the handler that declares it: the names that a route reads of its query. */
const queryNames = new WeakMap<object, ReadonlySet<string>>();
const permissions = new WeakSet<object>();
const steps = new WeakSet<object>();

/**
 * Declares who may call a route, and the names that it reads of its query; it is the first handler of every route, or the
 * app does not start.
 */
export function allow(
  _permission: Permission,
  ...names: readonly string[]
): MiddlewareHandler<AppEnv> {
  const handler = permitted((_c, next) => next());
  queryNames.set(handler, new Set(names));
  return handler;
}

/** The names that the page at a path reads of its query; none where there is no such page. */
export function queryNamesAt(app: Hono<AppEnv>, path: string): ReadonlySet<string> {
  for (const [[handler]] of app.router.match("GET", path)[0]) {
    const names = queryNames.get(handler);
    if (names) return names;
  }
  return new Set();
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
