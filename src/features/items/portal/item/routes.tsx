import { z } from "zod";
import { publicColumns } from "#features/catalogue/index.ts";
import type { Services } from "#platform/feature/services.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { renderPage } from "#ui/render-page.ts";
import { attachmentsShown } from "../../data/attachments/attachments-shown.ts";
import { findItemPage } from "../../data/pages/item-pages.ts";
import { pageVersions } from "../../data/pages/page-versions.ts";
import { relatedItems } from "../../data/pages/related-items.ts";
import { marksOf } from "../marks.ts";
import { ItemPage } from "./ItemPage.tsx";
import { VersionsPage } from "./VersionsPage.tsx";
import { WithdrawnPage } from "./WithdrawnPage.tsx";

const itemId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** `/items/{id}/`: an item; 410 with the reason once it was withdrawn. */
export function itemRoutes(services: Pick<Services, "db" | "today" | "contributed">) {
  const { db } = services;
  return newRouter().get(
    "/items/:item{[1-9]\\d{0,14}}/",
    page({ kept: true, shows: ["agencies", "items", "documents", "catalogue"] }),
    async (c) => {
      const asked = itemId.safeParse(c.req.param("item"));
      const item = asked.success ? await findItemPage(db, asked.data) : undefined;
      if (!item) return c.notFound();
      showsOnlyOf(c, "catalogue", [item.agencyId]);
      if (item.markup === null) {
        return c.html(renderPage(c.get("site"), <WithdrawnPage item={item} />), 410);
      }
      const { itemId: id, markup } = item;
      const notes = (await marksOf(services, [{ itemId: id, markup }])).get(id)?.notes ?? [];
      // Notes lead to other items, of other agencies too.
      if (notes.length === 0) showsOnlyOf(c, "items", [item.agencyId]);
      const columns = await publicColumns(db, item.agencyId);
      const column = columns.find(({ words }) => words.includes(item.category));
      const related = await relatedItems(db, item);
      const attachments = await attachmentsShown(db, id);
      const shown = <ItemPage {...{ item, column, related, markup, notes, attachments }} />;
      return c.html(renderPage(c.get("site"), shown));
    },
  );
}

/** `/items/{id}/versions/`: when it was changed, why and what, where its agency shows that. */
export function itemVersionRoutes({ db }: Pick<Services, "db">) {
  return newRouter().get(
    "/items/:item{[1-9]\\d{0,14}}/versions/",
    page({ kept: true, shows: ["agencies", "items"] }),
    async (c) => {
      const id = itemId.safeParse(c.req.param("item"));
      const item = id.success ? await findItemPage(db, id.data) : undefined;
      if (!item) return c.notFound();
      if (item.markup === null) {
        return c.html(renderPage(c.get("site"), <WithdrawnPage item={item} />), 410);
      }
      showsOnlyOf(c, "items", [item.agencyId]);
      const versions = await pageVersions(db, item.itemId);
      if (versions.length === 0) return c.notFound();
      return c.html(renderPage(c.get("site"), <VersionsPage item={item} versions={versions} />));
    },
  );
}
