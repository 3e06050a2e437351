import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import { inFeed, type News } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Site } from "#ui/site.ts";
import { atomFeed } from "./feed.ts";

/** Entries of the feed. */
const length = 50;

/** `/feed.xml`: what rooms published last. `/robots.txt`. */
export function feedRoutes({
  db,
  contributed,
}: Pick<Services, "db" | "contributed">): Hono<AppEnv> {
  return newRouter()
    .get("/feed.xml", page({ kept: true, role: "feed" }), async (c) => {
      const news = await Promise.all(contributed(inFeed).map((latest) => latest(db, length)));
      const text = feedOf(c.get("site"), newestOf(news.flat()));
      return c.body(text, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
    })
    .get("/robots.txt", page({ kept: true, shows: [] }), (c) => c.text(robots(c.get("site"))));
}

function newestOf(news: readonly News[]): readonly News[] {
  return news
    .toSorted((a, b) => Number(a.updatedAt < b.updatedAt) - Number(a.updatedAt > b.updatedAt))
    .slice(0, length);
}

function feedOf({ facts, origin = "", fileHref }: Site, news: readonly News[]): string {
  const whole = (path: string) => `${origin}${fileHref(path)}`;
  // Without an origin nothing tells this site's entries from another's but the name of the program.
  const scope = origin ? whole("") : "urn:tongming";
  return atomFeed({
    id: `${scope}#feed`,
    title: `${facts.name} - 最新年报`,
    address: whole("/feed.xml"),
    page: whole("/"),
    author: facts.organiser ?? facts.name,
    entries: news.map(({ id, title, path, updatedAt }) => ({
      id: `${scope}#${id}`,
      title,
      address: whole(path),
      updatedAt,
    })),
  });
}

/** Pages that answer each query anew, and the second copy of every page in elder mode, are not for search engines. */
function robots({ origin, pages, fileHref }: Site): string {
  const closed = ["/elder/", ...pages.closedToRobots].map((path) => `Disallow: ${fileHref(path)}`);
  const map = origin ? [`Sitemap: ${origin}${fileHref("/sitemap.xml")}`] : [];
  return ["User-agent: *", ...closed, ...map, ""].join("\n");
}
