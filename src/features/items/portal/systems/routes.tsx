import type { Context } from "hono";
import { agencyPath } from "#features/agencies/domain/index.ts";
import { agencyId, agencyWays, findAgency } from "#features/agencies/index.ts";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import { systemsWords } from "#features/catalogue/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { renderPage } from "#ui/render-page.ts";
import { countSystems, listSystems } from "../../data/pages/systems-pages.ts";
import { agencySystemsPath, systemsPath } from "../../domain/paths.ts";
import { ItemListPage, type ItemSection } from "../lists/ItemListPage.tsx";
import { marksOf } from "../marks.ts";

type ListServices = Pick<Services, "db" | "today" | "contributed">;

const shown = { kept: true, shows: ["agencies", "items", "documents", "catalogue"] } as const;
const name = "公开制度";

/** `/systems/` and `/agencies/{id}/systems/`: 公开制度 of all agencies and of one, as they published them as items. */
export function systemsRoutes(services: ListServices) {
  const { db, contributed } = services;
  const all = (c: Context<AppEnv>) =>
    answer(c, services, { title: "政府信息公开制度", path: systemsPath, above: [] });
  const ofAgency = async (c: Context<AppEnv>) => {
    const id = agencyId.safeParse(c.req.param("id"));
    const agency = id.success ? await findAgency(db, id.data) : undefined;
    if (!agency) return c.notFound();
    showsOnlyOf(c, "items", [agency.id]);
    showsOnlyOf(c, "catalogue", [agency.id]);
    return answer(c, services, {
      title: `${agency.name}政府信息${name}`,
      path: agencySystemsPath(agency.id),
      section: { agency, ways: contributed(agencyWays) },
      above: [
        { name: "机关", href: "/agencies/" },
        { name: agency.name, href: agencyPath(agency.id) },
      ],
    });
  };
  return newRouter()
    .get(
      systemsPath,
      page({ ...shown, inSitemap: true, lead: { name, from: "map", place: 1.2 } }),
      all,
    )
    .get(`${systemsPath}${pagePattern}/`, page(shown), all)
    .get("/agencies/:id/systems/", page(shown), ofAgency)
    .get(`/agencies/:id/systems/${pagePattern}/`, page(shown), ofAgency);
}

interface SystemsAsked {
  readonly title: string;
  readonly path: string;
  readonly section?: ItemSection;
  readonly above: readonly Crumb[];
}

async function answer(
  c: Context<AppEnv>,
  services: ListServices,
  asked: SystemsAsked,
): Promise<Response> {
  const { db } = services;
  const { path, section } = asked;
  const number = parsePage(c.req.param("page"));
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(path), 301);
  const words = await systemsWords(db, section?.agency.id);
  const total = await countSystems(db, words);
  const at = listPage(number, total);
  if (!at) return noSuchPage(c, number, { path, pages: pagesOf(total), total });
  const items = await listSystems(db, words, sliceOf(number));
  const marks = await marksOf(services, items);
  const list = { ...asked, at, items, marks, namesAgencies: section === undefined };
  return c.html(renderPage(c.get("site"), <ItemListPage {...list} empty={nothing} />));
}

const nothing = {
  title: "还没有公开的制度",
  says: "发布以后会列在这里，最近发布的在前。",
};
