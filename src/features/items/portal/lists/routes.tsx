import type { Context } from "hono";
import { agencyPath } from "#features/agencies/domain/index.ts";
import { agencyId, agencyWays, findAgency } from "#features/agencies/index.ts";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { renderPage } from "#ui/render-page.ts";
import { countItemPages, listItemPages } from "../../data/pages/item-pages.ts";
import { agencyItemsPath, feedPath, itemsPath } from "../../domain/paths.ts";
import { marksOf } from "../marks.ts";
import { sectionName } from "../section-name.ts";
import { ItemListPage, type ItemSection } from "./ItemListPage.tsx";

type ListServices = Pick<Services, "db" | "today" | "contributed">;

const shown = { kept: true, shows: ["agencies", "items", "documents"] } as const;

/** `/items/` and `/agencies/{id}/items/`, with their further pages. */
export function itemListRoutes(services: ListServices) {
  const { db, contributed } = services;
  const all = (c: Context<AppEnv>) =>
    answerList(c, services, { title: sectionName, path: itemsPath, above: [] });
  const ofAgency = async (c: Context<AppEnv>) => {
    const id = agencyId.safeParse(c.req.param("id"));
    const agency = id.success ? await findAgency(db, id.data) : undefined;
    if (!agency) return c.notFound();
    showsOnlyOf(c, "items", [agency.id]);
    return answerList(c, services, {
      title: `${agency.name}公开的信息`,
      path: agencyItemsPath(agency.id),
      agencyId: agency.id,
      section: { agency, ways: contributed(agencyWays) },
      feed: feedPath(agencyItemsPath(agency.id)),
      above: [
        { name: sectionName, href: itemsPath },
        { name: agency.name, href: agencyPath(agency.id) },
      ],
    });
  };
  return newRouter()
    .get(
      itemsPath,
      page({
        ...shown,
        inSitemap: true,
        lead: { name: sectionName, from: "navigation", place: 1.5 },
      }),
      all,
    )
    .get(`${itemsPath}${pagePattern}/`, page(shown), all)
    .get("/agencies/:id/items/", page(shown), ofAgency)
    .get(`/agencies/:id/items/${pagePattern}/`, page(shown), ofAgency);
}

interface ListAsked {
  readonly title: string;
  readonly path: string;
  readonly agencyId?: number;
  readonly section?: ItemSection;
  readonly feed?: string;
  readonly above: readonly Crumb[];
}

async function answerList(
  c: Context<AppEnv>,
  services: ListServices,
  { agencyId: id, ...list }: ListAsked,
): Promise<Response> {
  const { db } = services;
  const asked = parsePage(c.req.param("page"));
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(list.path), 301);
  const total = await countItemPages(db, id);
  const at = listPage(asked, total);
  if (!at) return noSuchPage(c, asked, { path: list.path, pages: pagesOf(total), total });
  const items = await listItemPages(db, { agencyId: id, within: sliceOf(asked) });
  const marks = await marksOf(services, items);
  const namesAgencies = id === undefined;
  const markup = <ItemListPage {...list} {...{ at, items, marks, namesAgencies }} />;
  return c.html(renderPage(c.get("site"), markup));
}
