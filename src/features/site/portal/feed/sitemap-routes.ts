import type { Context, Hono } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Services } from "#platform/feature/services.ts";
import { type InSitemap, inSitemap, type PathEntry } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { type SitemapEntry, sitemap, sitemapIndex } from "./sitemap.ts";

/** Ids of one part; the protocol allows 50,000 entries and 50 MB. */
const partSize = 20_000;

type Numbered = NonNullable<InSitemap["numbered"]>;

/** `/sitemap.xml` names its parts. Its addresses are whole ones: without an origin configured there is none. */
export function sitemapRoutes({
  db,
  contributed,
}: Pick<Services, "db" | "contributed">): Hono<AppEnv> {
  const rooms = contributed(inSitemap);
  const numbered = rooms.flatMap((room) => room.numbered ?? []);
  const routes = newRouter()
    .get("/sitemap.xml", page({ kept: true }), async (c) => {
      const parts = await Promise.all(numbered.map((one) => partPaths(db, one)));
      const paths = ["/sitemap-pages.xml", ...parts.flat()];
      return answer(c, (whole) => sitemapIndex(paths.map(whole)));
    })
    .get("/sitemap-pages.xml", page({ kept: true }), async (c) => {
      const contributed = await Promise.all(rooms.map(({ pages }) => pages?.(db) ?? []));
      const paths = [...c.get("site").pages.inSitemap, ...contributed.flat()];
      return answer(c, (whole) => sitemap(paths.map((path) => ({ address: whole(path) }))));
    });
  for (const { name, between } of numbered) {
    routes.get(`/:part{sitemap-${name}-[1-9][0-9]{0,5}\\.xml}`, page({ kept: true }), async (c) => {
      const through = Number(/(\d+)\.xml$/.exec(c.req.path)?.[1]) * partSize;
      const pages = await between(db, { above: through - partSize, through });
      return pages.length === 0
        ? c.notFound()
        : answer(c, (whole) => sitemap(entriesOf(pages, whole)));
    });
  }
  return routes;
}

/** A path within the site as a whole address. */
type Whole = (path: string) => string;

function answer(c: Context<AppEnv>, write: (whole: Whole) => string): Response | Promise<Response> {
  const { origin, fileHref } = c.get("site");
  if (!origin) return c.notFound();
  const text = write((path) => `${origin}${fileHref(path)}`);
  return c.body(text, 200, { "Content-Type": "application/xml; charset=utf-8" });
}

function entriesOf(pages: readonly PathEntry[], whole: Whole): readonly SitemapEntry[] {
  return pages.map(({ path, ...entry }) => ({ address: whole(path), ...entry }));
}

/** Parts by ranges of ids: what is stored later changes the last ones alone. */
async function partPaths(db: Queryable, { name, highestId }: Numbered): Promise<readonly string[]> {
  const parts = Math.ceil((await highestId(db)) / partSize);
  return Array.from({ length: parts }, (_, index) => `/sitemap-${name}-${index + 1}.xml`);
}
