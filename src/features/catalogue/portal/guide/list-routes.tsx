import type { Context, Hono } from "hono";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import { agenciesWithGuides, listPublicGuides } from "../../data/listed-pages.ts";
import { guidesPath } from "../paths.ts";
import { GuideListPage } from "./GuideListPage.tsx";

const shown = { kept: true, shows: ["agencies", "catalogue"] } as const;

/** `/disclosure-guides/`: the guides (公开指南) of all agencies, with its further pages. */
export function guideListRoutes({ db }: Pick<Services, "db">): Hono<AppEnv> {
  const answer = async (c: Context<AppEnv>) => {
    const asked = parsePage(c.req.param("page"));
    if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(guidesPath), 301);
    const total = (await agenciesWithGuides(db)).length;
    const at = listPage(asked, total);
    if (!at) return noSuchPage(c, asked, { path: guidesPath, pages: pagesOf(total), total });
    const guides = await listPublicGuides(db, sliceOf(asked));
    return c.html(renderPage(c.get("site"), <GuideListPage guides={guides} at={at} />));
  };
  const lead = { name: "公开指南", from: "map", place: 1.1 } as const;
  return newRouter()
    .get(guidesPath, page({ ...shown, inSitemap: true, lead }), answer)
    .get(`${guidesPath}${pagePattern}/`, page(shown), answer);
}
