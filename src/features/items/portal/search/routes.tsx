import type { HomeServices } from "#platform/feature/site-places.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { searchLimit } from "../../domain/search/search-words.ts";
import { marksOf } from "../marks.ts";
import { ItemSearchFrame, ItemSearchPage } from "./ItemSearchPage.tsx";
import { loadItems } from "./load-items.ts";
import { searchAsked, searchNames } from "./search-asked.ts";

const limit: Limit = { perMinute: 120, counts: "asked" };

/** `/items/search/?q=…`: items by the words of their titles, numbers and texts. */
export function itemSearchRoutes(services: HomeServices) {
  const { db } = services;
  return newRouter().get(
    "/items/search/",
    page({
      kept: true,
      shows: ["agencies", "items", "documents"],
      query: searchNames,
      limit,
      online: true,
      closedToRobots: true,
    }),
    async (c) => {
      const asked = searchAsked(c.req.query());
      if (asked.ok) {
        const found = await loadItems(db, asked.value);
        const marks = await marksOf(services, found?.items ?? []);
        const shown = <ItemSearchPage asked={asked.value} found={found} marks={marks} />;
        return c.html(renderPage(c.get("site"), shown));
      }
      const error = `搜索内容有 ${asked.error.length} 个字，最多 ${searchLimit} 个字。请只写最要紧的几个词。`;
      const typed = (c.req.query("q") ?? "").slice(0, 1000);
      const shown = <ItemSearchFrame title="搜索内容太长" typed={typed} error={error} />;
      return c.html(renderPage(c.get("site"), shown), 422);
    },
  );
}
