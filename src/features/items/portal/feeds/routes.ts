import type { Context } from "hono";
import { agencyId, type FoundAgency, findAgency } from "#features/agencies/index.ts";
import { publicColumns } from "#features/catalogue/index.ts";
import { feedLength, feedType, newsFeed, withMarks } from "#platform/export/news-feed.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { itemsUnder } from "../../data/pages/column-pages.ts";
import { type ListedItem, listItemPages } from "../../data/pages/item-pages.ts";
import { agencyItemsPath, columnPath, feedPath } from "../../domain/paths.ts";
import { newsOf } from "../on-site.ts";

const shown = { kept: true, shows: ["agencies", "items", "documents", "catalogue"] } as const;

interface Listed {
  readonly title: string;
  /** The page that it follows. */
  readonly page: string;
  readonly items: readonly ListedItem[];
}

/** `/agencies/{id}/items/feed.xml` and `/agencies/{id}/columns/{column}/feed.xml`: what was published last there. */
export function itemFeedRoutes(services: Pick<Services, "db" | "contributed" | "today">) {
  const { db } = services;
  return newRouter()
    .get("/agencies/:id{\\d+}/items/feed.xml", page(shown), (c) =>
      answer(c, services, async ({ id, name }) => ({
        title: `${name}公开的信息`,
        page: agencyItemsPath(id),
        items: await listItemPages(db, { agencyId: id, within: { offset: 0, limit: feedLength } }),
      })),
    )
    .get("/agencies/:id{\\d+}/columns/:column{[1-9]\\d*}/feed.xml", page(shown), (c) =>
      answer(c, services, async ({ id, name }) => {
        const asked = rowId.safeParse(c.req.param("column"));
        const column = (await publicColumns(db, id)).find((one) => one.id === asked.data);
        if (!column) return;
        const { words } = column;
        return {
          title: `${name}：${column.name}`,
          page: columnPath(id, column.id),
          items: await itemsUnder(db, {
            agencyId: id,
            words,
            before: undefined,
            limit: feedLength,
          }),
        };
      }),
    );
}

async function answer(
  c: Context<AppEnv>,
  services: Pick<Services, "db" | "contributed" | "today">,
  listedOf: (agency: FoundAgency) => Promise<Listed | undefined>,
): Promise<Response> {
  const id = agencyId.safeParse(c.req.param("id"));
  const agency = id.success ? await findAgency(services.db, id.data) : undefined;
  const listed = agency && (await listedOf(agency));
  if (!agency || !listed) return c.notFound();
  showsOnlyOf(c, "items", [agency.id]);
  showsOnlyOf(c, "catalogue", [agency.id]);
  const news = await withMarks(services, newsOf(listed.items));
  const of = { title: listed.title, path: feedPath(listed.page), page: listed.page };
  const text = newsFeed(c.get("site"), { ...of, author: agency.name }, news);
  return c.body(text, 200, { "Content-Type": feedType });
}
