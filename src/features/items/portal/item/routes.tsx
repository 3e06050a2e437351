import { z } from "zod";
import type { Queryable } from "#platform/db/queryable.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { renderPage } from "#ui/render-page.ts";
import { findItemPage } from "../../data/pages/item-pages.ts";
import { ItemPage } from "./ItemPage.tsx";
import { WithdrawnPage } from "./WithdrawnPage.tsx";

const itemId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** `/items/{id}/`: an item; 410 with the reason once it was withdrawn. */
export function itemRoutes({ db }: { readonly db: Queryable }) {
  return newRouter().get(
    "/items/:item{[1-9]\\d{0,14}}/",
    page({ kept: true, shows: ["agencies", "items"] }),
    async (c) => {
      const id = itemId.safeParse(c.req.param("item"));
      const item = id.success ? await findItemPage(db, id.data) : undefined;
      if (!item) return c.notFound();
      if (item.markup === null) {
        return c.html(renderPage(c.get("site"), <WithdrawnPage item={item} />), 410);
      }
      showsOnlyOf(c, "items", [item.agencyId]);
      const shown = <ItemPage item={item} markup={item.markup} />;
      return c.html(renderPage(c.get("site"), shown));
    },
  );
}
