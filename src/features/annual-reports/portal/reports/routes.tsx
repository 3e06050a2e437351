import type { Context } from "hono";
import { parseKind } from "#features/agencies/domain/index.ts";
import { noSuchPage, noSuchRegion } from "#features/agencies/portal/index.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { pagePattern, parsePage } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import type { ListServices } from "../lists/list-services.ts";
import { noSuchYear } from "../lists/no-such-year.tsx";
import { reportsPath } from "../lists/paths.ts";
import { IndexPage } from "./IndexPage.tsx";
import { loadIndex } from "./load-index.ts";
import { ReportListPage } from "./ReportListPage.tsx";
import { loadReportList, yearsOf } from "./report-list.ts";

const year = ":year{[0-9]{4}}";
const region = ":region{[0-9]{6}}";
const kind = ":kind{government|department|township|zone|other}";

/** Every list of reports, and its further pages. */
const listPaths = [year, `${year}/${region}`, `${year}/${region}/${kind}`].flatMap((path) => [
  `/annual-reports/${path}/`,
  `/annual-reports/${path}/${pagePattern}/`,
]);

/** 政府信息公开年报: what there is, and lists by year, region and kind. */
export function reportListRoutes({ db }: ListServices) {
  const routes = newRouter().get(
    "/annual-reports/",
    page({
      kept: true,
      shows: ["agencies", "reports"],
      inSitemap: true,
      lead: { name: "政府信息公开年报", from: "navigation", place: 2 },
    }),
    async (c) => c.html(renderPage(c.get("site"), <IndexPage index={await loadIndex(db)} />)),
  );
  for (const path of listPaths)
    routes.get(path, page({ kept: true, shows: ["agencies", "reports"] }), (c) =>
      answerList(c, { db }),
    );
  return routes;
}

async function answerList(c: Context<AppEnv>, { db }: ListServices) {
  const asked = {
    year: Number(c.req.param("year")),
    region: c.req.param("region"),
    kind: parseKind(c.req.param("kind") ?? ""),
    page: parsePage(c.req.param("page")),
  };
  const path = reportsPath(asked.year, {
    region: asked.region,
    ...(asked.kind && { kind: asked.kind }),
  });
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(path), 301);
  const list = await loadReportList(db, asked);
  if (list.ok) return c.html(renderPage(c.get("site"), <ReportListPage list={list.value} />));
  switch (list.error.kind) {
    case "no-region":
      return noSuchRegion(c, list.error.code);
    case "nothing":
      return noSuchYear(c, asked.year, yearsOf(list.error.counts));
    case "no-page":
      return noSuchPage(c, asked.page, { path, ...list.error });
  }
}
