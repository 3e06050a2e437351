import { type Context, Hono } from "hono";
import { around, requirePermissions } from "#platform/auth/permission.ts";
import { cachePages } from "#platform/cache/cache-pages.ts";
import type { Narrowed } from "#platform/cache/shown.ts";
import type { Services } from "#platform/feature/services.ts";
import { movedPages } from "#platform/feature/site-places.ts";
import { compressAnswers } from "#platform/http/answers/compress-answers.ts";
import { freshAnswers } from "#platform/http/answers/fresh-answers.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { declaredQuery } from "#platform/http/declared-query.ts";
import { limitRequests } from "#platform/http/guards/limit-requests.ts";
import { ownHost, refuseOtherHosts } from "#platform/http/guards/own-host.ts";
import { isPlainAddress, plainAddresses } from "#platform/http/guards/plain-addresses.ts";
import { sameSitePosts } from "#platform/http/guards/same-site-posts.ts";
import { scriptlessPolicy, securityHeaders } from "#platform/http/guards/security-headers.ts";
import { healthRoutes } from "#platform/http/health-routes.ts";
import { inSite, pathInSite } from "#platform/http/in-site.ts";
import { openToPrograms } from "#platform/http/open-to-programs.ts";
import { pageAt } from "#platform/http/page.ts";
import { requestLog } from "#platform/http/request-log.ts";
import { sitePages } from "#platform/http/site-pages.ts";
import type { Log } from "#platform/log/log.ts";
import { metricsRoutes } from "#platform/metrics/metrics-route.ts";
import type { SiteSettings } from "#ui/site.ts";
import type { SitePages } from "#ui/site-pages.ts";
import type { Stylesheet } from "#ui/stylesheet.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { Operation } from "../running/operation.ts";
import { assetRoutes } from "./asset-routes.ts";
import { addErrorPages, tooManyPage } from "./error-pages.tsx";

export interface SiteServices extends Omit<Services, "contributed"> {
  readonly stylesheet: Stylesheet;
  readonly site: SiteSettings;
  /** Origins that another site's header and footer load styles and images from. */
  readonly resources: readonly string[];
  readonly operation: Operation;
  readonly log: Log;
}

/** Puts the site together of what rooms offer; throws when a route declares no permission. */
export function newSite(services: SiteServices, { portals, contributed }: Rooms): Hono<AppEnv> {
  const { log, site, operation } = services;
  const app = new Hono<AppEnv>({ getPath: pathInSite(site.base) });
  addSteps(app, services);
  app.route("/", healthRoutes(operation.ready));
  const { metricsToken: token, trustedProxies: proxies } = operation;
  app.route("/", metricsRoutes(operation.metrics, { token, proxies }));
  app.route("/", assetRoutes(services.stylesheet));
  for (const portal of portals) app.route("/", portal({ ...services, contributed }));
  const moved = contributed(movedPages);
  addErrorPages(app, log, (address) => firstOf(moved, ({ at }) => at(services.db, address)));
  return requirePermissions(app);
}

/** Rooms are asked one after the other. */
async function firstOf<One, Found>(
  all: readonly One[],
  find: (one: One) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (const one of all) {
    const found = await find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What every request passes, outermost first. What stands behind the page cache is not asked for a kept page. */
function addSteps(app: Hono<AppEnv>, services: SiteServices): void {
  const { log, site, resources, operation } = services;
  const { metrics, pages } = operation;
  const { store } = pages;
  // What is late or in force goes by the day, and every printed page says its own: none outlives it.
  const versionOf = (c: Context<AppEnv>) => {
    const page = pageAt(app, c.req);
    const versions = page?.kept ? pages.versions() : undefined;
    if (!page || !versions) return;
    const day = services.today();
    return (narrowed?: Narrowed) => `${day} ${versions({ kinds: page.shows, narrowed })}`;
  };
  const query = declaredQuery(() => app);
  const isOwn = ownHost(site.origin);
  // What steps behind the cache refuse is refused of kept pages too.
  const mayAnswer = (c: Context<AppEnv>) => isOwn(c) && isPlainAddress(c.req.url);
  let led: SitePages | undefined; // the routes are added later
  for (const step of [
    requestLog({ log, metrics }),
    compressAnswers,
    freshAnswers,
    // It asks the route first: what says nothing of keeping passes it by, and what does is for everybody.
    cachePages({ store, versionOf, query, mayAnswer }),
    // Every answer, a refusal too, is a page of the site.
    inSite(site, () => (led ??= sitePages(app)), query),
    securityHeaders({
      policy: scriptlessPolicy(resources),
      ...(site.origin && { origin: site.origin }),
    }),
    openToPrograms(() => app),
    refuseOtherHosts(isOwn),
    plainAddresses,
    sameSitePosts(site.origin),
    limitRequests(() => app, {
      proxies: operation.trustedProxies,
      percent: operation.rateLimitPercent,
      refuse: (c, seconds) => tooManyPage(app, c, seconds),
    }),
  ]) {
    app.use(around(step));
  }
}
