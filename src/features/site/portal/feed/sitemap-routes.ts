import type { Context, Hono } from "hono";
import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import { reportPath } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import {
  agenciesBetween,
  highestIds,
  type IdRange,
  regionsWithAgencies,
  reportsBetween,
} from "../../data/listed-pages.ts";
import type { HomeServices } from "../home/home-facts.ts";
import { type SitemapEntry, sitemap, sitemapIndex } from "./sitemap.ts";

/** Ids of one part; the protocol allows 50,000 entries and 50 MB. */
const partSize = 20_000;

interface SitemapServices extends HomeServices {
  readonly db: Queryable;
}

/** A page by its path within the site. */
interface PathEntry {
  readonly path: string;
  readonly changedOn?: string;
}

type Kind = "agencies" | "reports";

/** `/sitemap.xml` names its parts. Its addresses are whole ones: without an origin configured there is none. */
export function sitemapRoutes({ db, homeFacts }: SitemapServices): Hono<AppEnv> {
  return newRouter()
    .get("/sitemap.xml", page({ kept: true }), async (c) => {
      const paths = await partPaths(db);
      return answer(c, (whole) => sitemapIndex(paths.map(whole)));
    })
    .get("/sitemap-pages.xml", page({ kept: true }), async (c) => {
      const { years } = await homeFacts();
      const regions = await regionsWithAgencies(db);
      const paths = [
        ...c.get("site").pages.inSitemap,
        ...years.map(({ to }) => to),
        ...regions.map(regionPath),
      ];
      return answer(c, (whole) => sitemap(paths.map((path) => ({ address: whole(path) }))));
    })
    .get(
      "/:part{sitemap-(?:agencies|reports)-[1-9][0-9]{0,5}\\.xml}",
      page({ kept: true }),
      async (c) => {
        const [, kind, part] = c.req.param("part").split(/[-.]/);
        const through = Number(part) * partSize;
        const range = { above: through - partSize, through };
        const pages = await pagesOf(db, kind === "agencies" ? "agencies" : "reports", range);
        return pages.length === 0
          ? c.notFound()
          : answer(c, (whole) => sitemap(entriesOf(pages, whole)));
      },
    );
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

async function pagesOf(db: Queryable, kind: Kind, range: IdRange): Promise<readonly PathEntry[]> {
  if (kind === "agencies") {
    return (await agenciesBetween(db, range)).map((id) => ({ path: agencyPath(id) }));
  }
  return (await reportsBetween(db, range)).map(({ agencyId, year, importedAt }) => ({
    path: reportPath(agencyId, year),
    changedOn: dayInChina(importedAt),
  }));
}

/** Parts by ranges of ids: what is stored later changes the last ones alone. */
async function partPaths(db: Queryable): Promise<readonly string[]> {
  const { report, agency } = await highestIds(db);
  return [
    "/sitemap-pages.xml",
    ...numbered(agency).map((part) => `/sitemap-agencies-${part}.xml`),
    ...numbered(report).map((part) => `/sitemap-reports-${part}.xml`),
  ];
}

function numbered(highestId: number): readonly number[] {
  return Array.from({ length: Math.ceil(highestId / partSize) }, (_, index) => index + 1);
}
