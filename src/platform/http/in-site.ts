import type { MiddlewareHandler } from "hono";
import { placeInSite, type SiteSettings, siteAt } from "#ui/site.ts";
import type { SitePages } from "#ui/site-pages.ts";
import type { AppEnv } from "./app-env.ts";
import type { QueryOf } from "./declared-query.ts";

/** The path a request is routed by: without the base of the site and without its display mode. */
export function pathInSite(base: string): (request: Request) => string {
  return (request) => {
    const { pathname } = new URL(request.url);
    // Watchdogs ask where they always do, whatever the base; all else outside the site has no route.
    if (isOperatorPath(pathname)) return pathname;
    const path = placeInSite(base, pathname)?.path;
    // They have one address each, which a proxy can close.
    return path === undefined || isOperatorPath(path) ? `/outside${pathname}` : path;
  };
}

const operation: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/** Whether a path is one at which the program tells of itself. */
export function isOperatorPath(path: string): boolean {
  return operation.has(path);
}

/** Gives every handler the site as its page sees it (`c.get("site")`). */
export function inSite(
  settings: SiteSettings,
  pages: () => SitePages,
  query: QueryOf = (c) => new URL(c.req.url).search,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const site = { ...settings, pages: pages() };
    const place = placeInSite(settings.base, new URL(c.req.url).pathname);
    c.set("site", siteAt(site, `${place?.path ?? "/"}${query(c)}`, place?.mode));
    await next();
  };
}
