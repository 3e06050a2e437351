import type { Hono } from "hono";
import { reportPath } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Site } from "#ui/site.ts";
import { newestReports } from "../../data/listed-pages.ts";
import { atomFeed } from "./feed.ts";

/** Entries of the feed. */
const length = 50;

/** `/feed.xml`: the reports stored last. `/robots.txt`. */
export function feedRoutes({ db }: { readonly db: Queryable }): Hono<AppEnv> {
  return newRouter()
    .get("/feed.xml", page({ kept: true, role: "feed" }), async (c) => {
      const text = feedOf(c.get("site"), await newestReports(db, length));
      return c.body(text, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
    })
    .get("/robots.txt", page({ kept: true, shows: [] }), (c) => c.text(robots(c.get("site"))));
}

function feedOf(
  { facts, origin = "", fileHref }: Site,
  reports: Awaited<ReturnType<typeof newestReports>>,
): string {
  const whole = (path: string) => `${origin}${fileHref(path)}`;
  // Without an origin nothing tells this site's entries from another's but the name of the program.
  const scope = origin ? whole("") : "urn:tongming";
  return atomFeed({
    id: `${scope}#feed`,
    title: `${facts.name} - 最新年报`,
    address: whole("/feed.xml"),
    page: whole("/"),
    author: facts.organiser ?? facts.name,
    entries: reports.map(({ id, agency, agencyId, year, importedAt }) => ({
      id: `${scope}#report-${id}`,
      title: `${agency}${year}年政府信息公开工作年度报告`,
      address: whole(reportPath(agencyId, year)),
      updatedAt: importedAt,
    })),
  });
}

/** Pages that answer each query anew, and the second copy of every page in elder mode, are not for search engines. */
function robots({ origin, pages, fileHref }: Site): string {
  const closed = ["/elder/", ...pages.closedToRobots].map((path) => `Disallow: ${fileHref(path)}`);
  const map = origin ? [`Sitemap: ${origin}${fileHref("/sitemap.xml")}`] : [];
  return ["User-agent: *", ...closed, ...map, ""].join("\n");
}
