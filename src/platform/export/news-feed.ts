import type { Site } from "#ui/site.ts";
import type { Services } from "../feature/services.ts";
import { type ItemMarked, itemMarks, type News } from "../feature/site-places.ts";
import { atomFeed } from "./atom-feed.ts";

/** Entries of a feed. */
export const feedLength = 50;

export const feedType = "application/atom+xml; charset=utf-8";

interface FeedOf {
  /** 最新公开; behind the site's name. */
  readonly title: string;
  /** Of the feed, and of the page that it tells of, within the site. */
  readonly path: string;
  readonly page: string;
  readonly author?: string;
}

/** A feed (订阅) of news within the site, whole addresses where the site knows its own. */
export function newsFeed(
  { facts, origin = "", fileHref }: Site,
  { title, path, page, author = facts.organiser ?? facts.name }: FeedOf,
  news: readonly News[],
): string {
  const whole = (of: string) => `${origin}${fileHref(of)}`;
  // Without an origin nothing tells this site's entries from another's but the name of the program.
  const scope = origin ? whole("") : "urn:tongming";
  return atomFeed({
    id: path === "/feed.xml" ? `${scope}#feed` : `${scope}#${path}`,
    title: `${facts.name} - ${title}`,
    address: whole(path),
    page: whole(page),
    author,
    entries: news.map(({ id, title: of, path: to, updatedAt }) => ({
      id: `${scope}#${id}`,
      title: of,
      address: whole(to),
      updatedAt,
    })),
  });
}

/** News with what rooms know of its items today behind the titles: 废止. */
export async function withMarks(
  { db, contributed, today }: Pick<Services, "db" | "contributed" | "today">,
  news: readonly News[],
): Promise<readonly News[]> {
  const items = news.flatMap(({ itemId }) => (itemId === undefined ? [] : [{ itemId }]));
  const marks: readonly ReadonlyMap<number, ItemMarked>[] = await Promise.all(
    contributed(itemMarks).map((of) => of(db, items, today())),
  );
  return news.map((one) => {
    const words = marks.flatMap((of) => of.get(one.itemId ?? 0)?.badge?.word ?? []);
    return { ...one, title: `${one.title}${words.map((word) => `（${word}）`).join("")}` };
  });
}
