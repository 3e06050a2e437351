import type { Context, Hono } from "hono";
import { agencyPath } from "#features/agencies/domain/index.ts";
import { agencyId, findAgency } from "#features/agencies/index.ts";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { renderPage } from "#ui/render-page.ts";
import { endingWithinOn } from "../../data/library/ending-within.ts";
import {
  countLibrary,
  type LibraryFilters,
  libraryChoices,
  listLibrary,
} from "../../data/library/list-library.ts";
import { documentEntries } from "../document-entries.tsx";
import { agencyDocumentsPath, documentsPath, libraryPath } from "../paths.ts";
import { DocumentListPage } from "./DocumentListPage.tsx";
import { LibraryPage } from "./LibraryPage.tsx";
import { libraryNames, parseLibrary } from "./library-query.ts";

type LibraryServices = Pick<Services, "db" | "today">;

const shown = { kept: true, shows: ["agencies", "items", "documents"] } as const;

/** `/documents/`, `/agencies/{id}/documents/` with their pages; `/policies/?…`, the library. */
export function libraryRoutes(services: LibraryServices): Hono<AppEnv> {
  const all = (c: Context<AppEnv>) =>
    answerList(c, services, { title: "政策文件", path: documentsPath, above: [] });
  const ofAgency = async (c: Context<AppEnv>) => {
    const id = agencyId.safeParse(c.req.param("id"));
    const agency = id.success ? await findAgency(services.db, id.data) : undefined;
    if (!agency) return c.notFound();
    return answerList(c, services, {
      title: `${agency.name}的政策文件`,
      path: agencyDocumentsPath(agency.id),
      agencyId: agency.id,
      above: [
        { name: "政策文件", href: documentsPath },
        { name: agency.name, href: agencyPath(agency.id) },
      ],
    });
  };
  const lead = { name: "政策文件", from: "navigation", place: 1.6 } as const;
  return newRouter()
    .get(documentsPath, page({ ...shown, inSitemap: true, lead }), all)
    .get(`${documentsPath}${pagePattern}/`, page(shown), all)
    .get("/agencies/:id/documents/", page(shown), ofAgency)
    .get(`/agencies/:id/documents/${pagePattern}/`, page(shown), ofAgency)
    .route("/", searchRoutes(services));
}

function searchRoutes({ db, today }: LibraryServices): Hono<AppEnv> {
  return newRouter().get(
    libraryPath,
    page({
      ...shown,
      query: libraryNames,
      limit: { perMinute: 120, counts: "asked" },
      online: true,
      closedToRobots: true,
      lead: { name: "政策文件库", from: "map", place: 1.5 },
    }),
    async (c) => {
      const query = parseLibrary(new URL(c.req.url).searchParams, today());
      const { filters } = query;
      const day = filters.on ?? today();
      const endingWithin = await endingWithinOn(db, today());
      const asked = { ...filters, day, endingWithin };
      const total = await countLibrary(db, asked);
      const at = listPage(Math.min(query.page, pagesOf(total)), total);
      if (!at) return c.notFound();
      const documents = await listLibrary(db, asked, sliceOf(at.page));
      const choices = await libraryChoices(db, asked);
      const markup = <LibraryPage {...{ query, day, endingWithin, documents, choices, at }} />;
      return c.html(renderPage(c.get("site"), markup), query.on ? 422 : 200);
    },
  );
}

interface ListAsked {
  readonly title: string;
  readonly path: string;
  readonly agencyId?: number;
  readonly above: readonly Crumb[];
}

async function answerList(
  c: Context<AppEnv>,
  { db, today }: LibraryServices,
  { agencyId: id, ...list }: ListAsked,
): Promise<Response> {
  const asked = parsePage(c.req.param("page"));
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(list.path), 301);
  const filters: LibraryFilters = { agency: id };
  const day = today();
  const endingWithin = await endingWithinOn(db, day);
  const total = await countLibrary(db, { ...filters, day, endingWithin });
  const at = listPage(asked, total);
  if (!at) return noSuchPage(c, asked, { path: list.path, pages: pagesOf(total), total });
  const documents = await listLibrary(db, { ...filters, day, endingWithin }, sliceOf(asked));
  const namesAgencies = id === undefined;
  const entries = documentEntries(documents, { day, endingWithin, namesAgencies });
  const markup = <DocumentListPage {...list} agencyId={id} at={at} entries={entries} />;
  return c.html(renderPage(c.get("site"), markup));
}
