import type { Context, Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/app-env.ts";
import type { Actor, Found, Permission } from "./actor.ts";

type Finds = (c: Context<AppEnv>) => Found | Promise<Found>;

const permissions = new WeakMap<object, Permission>();
const steps = new WeakSet<object>();

const anybody: Actor = { kind: "public" };

/**
 * Declares who may call a route and sets the actor; the first handler of every route, or the application does not start.
 * Who that is says `finds`, else the application by who signed in. Those who may not are told that there is no such page,
 * unless an answer of their own is found: a visitor learns nothing of what there is.
 */
export function may(
  permission: Permission,
  finds: Finds = permission === "public" ? () => anybody : (c) => c.get("whoMay")?.(permission),
): MiddlewareHandler<AppEnv> {
  const handler: MiddlewareHandler<AppEnv> = async (c, next) => {
    const found = await finds(c);
    if (!found) return c.notFound();
    if (found instanceof Response) return found;
    c.set("actor", found);
    return next();
  };
  permissions.set(handler, permission);
  return handler;
}

/** Marks a step that runs around the routes (headers, log, compression) and answers for no resource itself. */
export function around(handler: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  const step: MiddlewareHandler<AppEnv> = (c, next) => handler(c, next);
  steps.add(step);
  return step;
}

/** A resource of the application and who may ask for it. */
export interface Route {
  readonly method: string;
  /** With its parameters as they are declared: `/agencies/:id{\d+}/`. */
  readonly path: string;
  /** `undefined` where the first handler declares none. */
  readonly permission: Permission | undefined;
  /** The first handler, by which other declarations of the route are found. */
  readonly first: object;
}

/** Every route of an application once, steps around them left out. */
export function routesOf(app: Hono<AppEnv>): readonly Route[] {
  const routes = new Map<string, Route>();
  for (const { method, path, handler } of app.routes) {
    const name = `${method} ${path}`;
    if (steps.has(handler) || routes.has(name)) continue;
    routes.set(name, { method, path, permission: permissions.get(handler), first: handler });
  }
  return [...routes.values()];
}

/** Returns the app if every route declares its permission; throws otherwise, so that the server does not start. */
export function requirePermissions(app: Hono<AppEnv>): Hono<AppEnv> {
  const open = routesOf(app).filter(({ permission }) => permission === undefined);
  if (open.length === 0) return app;
  const names = open.map(({ method, path }) => `${method} ${path}`).join(", ");
  throw new Error(`路由没有声明权限，服务不启动 (routes without a permission): ${names}`);
}
