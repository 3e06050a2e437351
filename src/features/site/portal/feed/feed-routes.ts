import type { Hono } from "hono";
import { feedLength, feedType, newsFeed, withMarks } from "#platform/export/news-feed.ts";
import type { Services } from "#platform/feature/services.ts";
import { inFeed, type News } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Site } from "#ui/site.ts";

/** `/feed.xml`: what rooms published last. `/robots.txt`. */
export function feedRoutes(services: Pick<Services, "db" | "contributed" | "today">): Hono<AppEnv> {
  const { db, contributed } = services;
  return newRouter()
    .get("/feed.xml", page({ kept: true, role: "feed" }), async (c) => {
      const news = await Promise.all(contributed(inFeed).map((latest) => latest(db, feedLength)));
      const shown = await withMarks(services, newestOf(news.flat()));
      const of = { title: "最新公开", path: "/feed.xml", page: "/" };
      return c.body(newsFeed(c.get("site"), of, shown), 200, { "Content-Type": feedType });
    })
    .get("/robots.txt", page({ kept: true, shows: [] }), (c) => c.text(robots(c.get("site"))));
}

function newestOf(news: readonly News[]): readonly News[] {
  return news
    .toSorted((a, b) => Number(a.updatedAt < b.updatedAt) - Number(a.updatedAt > b.updatedAt))
    .slice(0, feedLength);
}

/** Pages that answer each query anew, and the second copy of every page in elder mode, are not for search engines. */
function robots({ origin, pages, fileHref }: Site): string {
  const closed = ["/elder/", ...pages.closedToRobots].map((path) => `Disallow: ${fileHref(path)}`);
  const map = origin ? [`Sitemap: ${origin}${fileHref("/sitemap.xml")}`] : [];
  return ["User-agent: *", ...closed, ...map, ""].join("\n");
}
