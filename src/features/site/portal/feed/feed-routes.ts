import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import { inFeed, itemMarks, type News } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { Site } from "#ui/site.ts";
import { atomFeed } from "./feed.ts";

/** Entries of the feed. */
const length = 50;

type FeedServices = Pick<Services, "db" | "contributed" | "today">;

/** `/feed.xml`: what rooms published last. `/robots.txt`. */
export function feedRoutes(services: FeedServices): Hono<AppEnv> {
  const { db, contributed } = services;
  return newRouter()
    .get("/feed.xml", page({ kept: true, role: "feed" }), async (c) => {
      const news = await Promise.all(contributed(inFeed).map((latest) => latest(db, length)));
      const text = feedOf(c.get("site"), await marked(services, newestOf(news.flat())));
      return c.body(text, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
    })
    .get("/robots.txt", page({ kept: true, shows: [] }), (c) => c.text(robots(c.get("site"))));
}

/** With what rooms know of items behind their titles: 废止. */
async function marked(
  { db, contributed, today }: FeedServices,
  news: readonly News[],
): Promise<readonly News[]> {
  const items = news.flatMap(({ itemId }) => (itemId === undefined ? [] : [{ itemId }]));
  const marks = await Promise.all(contributed(itemMarks).map((of) => of(db, items, today())));
  return news.map((one) => {
    const words = marks.flatMap((of) => of.get(one.itemId ?? 0)?.badge?.word ?? []);
    return { ...one, title: `${one.title}${words.map((word) => `（${word}）`).join("")}` };
  });
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
