import type { MiddlewareHandler } from "hono";
import { placeInSite, type SiteSettings, siteAt } from "#ui/site.ts";
import type { AppEnv } from "./app-env.ts";

/** The path a request is routed by: without the base of the site and without its display mode. */
export function pathInSite(base: string): (request: Request) => string {
  return (request) => {
    const { pathname } = new URL(request.url);
    // Watchdogs ask where they always do, whatever the base; all else outside the site has no route.
    if (operation.has(pathname)) return pathname;
    return placeInSite(base, pathname)?.path ?? `/outside${pathname}`;
  };
}

const operation: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/** Gives every handler the site as its page sees it (`c.get("site")`). */
export function inSite(settings: SiteSettings): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const place = placeInSite(settings.base, pathname);
    c.set("site", siteAt(settings, `${place?.path ?? "/"}${search}`, place?.mode));
    await next();
  };
}
