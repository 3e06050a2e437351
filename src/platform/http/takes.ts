import type { Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import type { Taken } from "./taken.ts";

const taken = new WeakMap<object, Taken>();

/** Tells, behind `may(…)`, what a route takes: the document of the interface (OpenAPI) is made of it. Another body is not read. */
export function takes(what: Taken): MiddlewareHandler<AppEnv> {
  const step: MiddlewareHandler<AppEnv> = (c, next) => {
    c.set("takes", what);
    return next();
  };
  taken.set(step, what);
  return step;
}

/** What a route of an application takes, as far as it tells. */
export function takenAt(
  app: Hono<AppEnv>,
  route: { readonly method: string; readonly path: string },
): Taken {
  const told = app.routes.filter(
    ({ method, path }) => method === route.method && path === route.path,
  );
  return Object.assign({}, ...told.map(({ handler }) => taken.get(handler) ?? {}));
}
