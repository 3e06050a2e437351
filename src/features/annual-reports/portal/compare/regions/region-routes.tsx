import type { Context } from "hono";
import { noSuchPage, noSuchRegion } from "#features/agencies/portal/index.ts";
import { type TableFormat, tableAnswer, tableFormats } from "#platform/export/table-answer.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { pagePattern, parsePage } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import type { ListServices } from "../../lists/list-services.ts";
import { noSuchYear } from "../../lists/no-such-year.tsx";
import { viewPath } from "../comparison-paths.ts";
import { parseSortKey } from "../shown-cell-words.ts";
import { loadRegionComparison, type RegionComparisonAsked } from "./load-region-comparison.ts";
import { RegionComparisonPage } from "./RegionComparisonPage.tsx";
import { regionComparisonRecords } from "./region-comparison-file.ts";

/** A comparison gathers many rows. */
const limit: Limit = { perMinute: 120 };

const year = ":year{[0-9]{4}}";
const region = ":region{[0-9]{6}}";
const scope = ":scope{governments}";
const sort = ":sort{by-[a-z]+}";

const places = [
  `/annual-reports/${year}/comparison/`,
  `/annual-reports/${year}/${region}/comparison/`,
];
const views = places.flatMap((place) => [
  place,
  `${place}${sort}/`,
  `${place}${scope}/`,
  `${place}${scope}/${sort}/`,
]);

/** A year's figures by region, or by agency of a region; and the table shown as a file. */
export function regionComparisonRoutes(services: ListServices) {
  const routes = newRouter();
  for (const view of views) {
    routes.get(view, page({ kept: true, shows: ["agencies", "reports"], limit }), (c) =>
      answer(c, services),
    );
    routes.get(
      `${view}${pagePattern}/`,
      page({ kept: true, shows: ["agencies", "reports"], limit }),
      (c) => answer(c, services),
    );
    for (const format of tableFormats) {
      routes.get(`${view}table.${format}`, page({ limit }), (c) => answerFile(c, format, services));
    }
  }
  return routes;
}

function askedOf(c: Context<AppEnv>): RegionComparisonAsked | undefined {
  const sort = parseSortKey(c.req.param("sort") ?? "");
  if (c.req.param("sort") !== undefined && !sort) return;
  return {
    year: Number(c.req.param("year")),
    region: c.req.param("region"),
    scope: c.req.param("scope") === "governments" ? "governments" : "agencies",
    sort,
    page: parsePage(c.req.param("page")),
  };
}

async function answer(c: Context<AppEnv>, { db }: ListServices) {
  const asked = askedOf(c);
  if (!asked) return c.notFound();
  const path = viewPath(asked);
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(path), 301);
  const comparison = await loadRegionComparison(db, asked);
  if (comparison.ok) {
    const shown = <RegionComparisonPage comparison={comparison.value} />;
    return c.html(renderPage(c.get("site"), shown));
  }
  switch (comparison.error.kind) {
    case "no-region":
      return noSuchRegion(c, comparison.error.code);
    case "no-year":
      return noSuchYear(c, asked.year, comparison.error.years);
    case "no-page":
      return noSuchPage(c, asked.page, { path, ...comparison.error });
  }
}

/** A file has every agency of a region: more than any region has. */
const wholeRegion = 20_000;

async function answerFile(c: Context<AppEnv>, format: TableFormat, { db }: ListServices) {
  const asked = askedOf(c);
  const comparison = asked && (await loadRegionComparison(db, { ...asked, size: wholeRegion }));
  if (!comparison?.ok) return c.notFound();
  const { region } = comparison.value;
  const records = regionComparisonRecords(comparison.value);
  const name = `${region.name}${asked?.year}年年报数据`;
  return tableAnswer(c, format, { name, records, codes: ["代码"] });
}
