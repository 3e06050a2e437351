import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { pagePattern, parsePage } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import { agenciesPath } from "../../domain/paths.ts";
import { parseKind } from "../../words/kind-words.ts";
import { type AgencyPageServices, shownKinds } from "../contribution.ts";
import { noSuchPage, noSuchRegion } from "../lists/answer-nothing.tsx";
import { AgencyListPage } from "./AgencyListPage.tsx";
import { loadAgencies } from "./load-agencies.ts";
import { NoAgenciesPage } from "./NoAgenciesPage.tsx";

const all = "/agencies/";
const ofRegion = "/regions/:region{[0-9]{6}}/agencies";
const kind = ":kind{government|department|township|zone|other}";

const paths = [
  `${all}${pagePattern}/`,
  ...[ofRegion, `${ofRegion}/${kind}`].flatMap((path) => [`${path}/`, `${path}/${pagePattern}/`]),
];

/** All agencies, and those of a region and a kind. */
export function agencyListRoutes(services: AgencyPageServices) {
  const routes = newRouter().get(
    all,
    page({
      kept: true,
      shows: shownKinds(services),
      inSitemap: true,
      lead: { name: "机关", from: "navigation", place: 3 },
    }),
    (c) => answer(c, services),
  );
  for (const path of paths)
    routes.get(path, page({ kept: true, shows: shownKinds(services) }), (c) => answer(c, services));
  return routes;
}

async function answer(c: Context<AppEnv>, services: AgencyPageServices) {
  const region = c.req.param("region");
  const kind = parseKind(c.req.param("kind") ?? "");
  const page = parsePage(c.req.param("page"));
  const path = agenciesPath(region, kind);
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(path), 301);
  const list = await loadAgencies(services, { region, kind, page });
  const words = services.contributed.map((room) => room.words);
  if (list.ok)
    return c.html(renderPage(c.get("site"), <AgencyListPage list={list.value} words={words} />));
  switch (list.error.kind) {
    case "no-region":
      return noSuchRegion(c, list.error.code);
    case "no-page":
      return noSuchPage(c, page, { path, ...list.error });
    case "nothing":
      return c.html(renderPage(c.get("site"), <NoAgenciesPage title="机关" words={words} />));
  }
}
