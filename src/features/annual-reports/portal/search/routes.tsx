import type { Context } from "hono";
import { z } from "zod";
import type { FoundPart } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import type { ListServices } from "../lists/list-services.ts";
import { loadSearch, type SearchFound } from "./load-search.ts";
import { parseQuery, queryLimit } from "./query.ts";
import { isNothing, SearchFrame, SearchPage } from "./SearchPage.tsx";

/** A page that is none is the first. */
const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

const limit: Limit = { perMinute: 120, counts: "asked" };

/** Search by name: `/search/?q=…`. */
export function searchRoutes(services: ListServices) {
  const { db, searched = [] } = services;
  return newRouter().get(
    "/search/",
    page({
      kept: true,
      shows: [...new Set(["agencies", "reports", ...searched.flatMap(({ shows }) => shows)])],
      query: ["q", "page"],
      limit,
      online: true,
      closedToRobots: true,
      role: "search",
      lead: { name: "搜索", from: "map", place: 1 },
    }),
    async (c) => {
      const query = parseQuery(c.req.query("q") ?? "");
      if (query.ok) {
        const asked = pageSchema.parse(c.req.query("page"));
        const found = await loadSearch(db, query.value, asked);
        const { typed } = query.value;
        const parts = await Promise.all(
          found.at.page === 1 ? searched.map(({ find }) => find(typed)) : [],
        );
        await tellInVain(c, services, { found, parts });
        return c.html(renderPage(c.get("site"), <SearchPage found={found} parts={parts} />));
      }
      if (query.error.kind === "empty") {
        return c.html(renderPage(c.get("site"), <SearchFrame title="搜索" typed="" />));
      }
      const error = `搜索内容有 ${query.error.length} 个字，最多 ${queryLimit} 个字。请只写最要紧的几个词，可加年份。`;
      const markup = (
        <SearchFrame
          title="搜索内容太长"
          typed={(c.req.query("q") ?? "").slice(0, 1000)}
          error={error}
        />
      );
      return c.html(renderPage(c.get("site"), markup), 422);
    },
  );
}

interface Answered {
  readonly found: SearchFound;
  readonly parts: readonly FoundPart[];
}

/** Tells rooms of what was sought in vain; the page is not kept, so that the next who seeks it is counted too. */
async function tellInVain(
  c: Context<AppEnv>,
  { searched = [], doors }: ListServices,
  { found, parts }: Answered,
): Promise<void> {
  if (found.at.page !== 1 || !isNothing(found, parts)) return;
  c.header("Cache-Control", "no-store");
  if (doors) for (const room of searched) await room.inVain?.(doors, found.query.typed);
}
