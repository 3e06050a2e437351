import type { Context } from "hono";
import { z } from "zod";
import { type AgencyWay, agencyId, agencyWays, findAgency } from "#features/agencies/index.ts";
import { levelOf, publicColumns, publicStatements } from "#features/catalogue/index.ts";
import { parseLocalDate } from "#kernel/local-date.ts";
import { dutiesOf } from "#law/statutory-catalogue.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { HomeServices } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { pageSize } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import { categoriesOf, itemsUnder } from "../../data/pages/column-pages.ts";
import type { ListPlace } from "../../domain/paths.ts";
import { marksOf } from "../marks.ts";
import { ColumnPage } from "./ColumnPage.tsx";
import { ColumnsPage } from "./ColumnsPage.tsx";
import { columnTree } from "./column-tree.ts";

const columnId = z.coerce.number().int().positive().max(2_147_483_647);
const beforePattern = "before{before-[12]\\d{3}-\\d{2}-\\d{2}-[1-9]\\d{0,14}}";

/** What of these pages only their agency changes is told where it is known. */
const shown = { kept: true, shows: ["agencies", "items", "documents", "catalogue"] } as const;

/** `/agencies/{id}/columns/` and `/agencies/{id}/columns/{column}/`. */
export function columnRoutes(services: HomeServices) {
  const { db, contributed } = services;
  const ways = () => contributed(agencyWays);
  const column = (c: Context<AppEnv>) => answerColumn(c, services, ways());
  return newRouter()
    .get("/agencies/:id{\\d+}/columns/", page(shown), async (c) => {
      const agency = await agencyAsked(c, db);
      if (!agency) return c.notFound();
      showsOwn(c, agency.id);
      const { id, kind } = agency;
      const duties = dutiesOf(kind, await levelOf(db, id));
      const tree = columnTree(duties, await publicColumns(db, id), await categoriesOf(db, id));
      return c.html(renderPage(c.get("site"), <ColumnsPage {...{ agency, tree }} ways={ways()} />));
    })
    .get("/agencies/:id{\\d+}/columns/:column{[1-9]\\d*}/", page(shown), column)
    .get(`/agencies/:id{\\d+}/columns/:column{[1-9]\\d*}/:${beforePattern}/`, page(shown), column);
}

function showsOwn(c: Context<AppEnv>, id: number): void {
  showsOnlyOf(c, "items", [id]);
  showsOnlyOf(c, "catalogue", [id]);
}

async function agencyAsked(c: Context<AppEnv>, db: Queryable) {
  const id = agencyId.safeParse(c.req.param("id"));
  return id.success ? await findAgency(db, id.data) : undefined;
}

async function answerColumn(
  c: Context<AppEnv>,
  services: HomeServices,
  ways: readonly AgencyWay[],
): Promise<Response> {
  const { db } = services;
  const agency = await agencyAsked(c, db);
  const id = columnId.safeParse(c.req.param("column"));
  const columns = agency ? await publicColumns(db, agency.id) : [];
  const column = columns.find((one) => id.success && one.id === id.data);
  const asked = c.req.param("before");
  const before = placeAsked(asked);
  if (!agency || !column || (asked !== undefined && !before)) return c.notFound();
  showsOwn(c, agency.id);
  const { words } = column;
  const limit = pageSize + 1;
  const found = await itemsUnder(db, { agencyId: agency.id, words, before, limit });
  const items = found.slice(0, pageSize);
  const last = found.length > pageSize ? items.at(-1) : undefined;
  const markup = (
    <ColumnPage
      {...{ agency, column, items, ways }}
      marks={await marksOf(services, items)}
      statements={await publicStatements(db, column.id)}
      isFurther={before !== undefined}
      before={last && { on: last.publishedOn, itemId: last.itemId }}
    />
  );
  return c.html(renderPage(c.get("site"), markup));
}

function placeAsked(text = ""): ListPlace | undefined {
  const [, day = "", id = ""] = /^before-(\d{4}-\d{2}-\d{2})-(\d+)$/.exec(text) ?? [];
  const on = parseLocalDate(day);
  return on && { on, itemId: Number(id) };
}
