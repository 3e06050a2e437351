import type { Services } from "#platform/feature/services.ts";
import type { HomeServices } from "#platform/feature/site-places.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { searchLimit } from "../../domain/search/search-words.ts";
import { soughtDoor } from "../../sought/sought-door.ts";
import { marksOf } from "../marks.ts";
import { ItemSearchFrame, ItemSearchPage } from "./ItemSearchPage.tsx";
import { loadItems } from "./load-items.ts";
import { type ItemSearchAsked, searchAsked, searchNames } from "./search-asked.ts";

const limit: Limit = { perMinute: 120, counts: "asked" };

/** `/items/search/?q=…`: items by the words of their titles, numbers and texts. */
export function itemSearchRoutes(services: HomeServices & Pick<Services, "doors">) {
  const { db, doors } = services;
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
        if (found && found.total === 0 && isPlain(asked.value)) {
          await doors?.(soughtDoor)?.inVain(asked.value.typed);
          // The next one who seeks it is counted too.
          c.header("Cache-Control", "no-store");
        }
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

/** Without anything that narrows it down: what is found nowhere. */
function isPlain({ filters, page: at }: ItemSearchAsked): boolean {
  return at === 1 && Object.values(filters).every((value) => value === undefined);
}
