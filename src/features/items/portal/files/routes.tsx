import { z } from "zod";
import type { Services } from "#platform/feature/services.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { isKnownTag } from "#platform/http/answers/is-known-tag.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findItemFile } from "../../data/files/item-files.ts";
import { findItemPage } from "../../data/pages/item-pages.ts";
import { WithdrawnPage } from "../item/WithdrawnPage.tsx";

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/**
 * `/items/{id}/files/{number}`: an attachment or a picture of a public item, to be saved; 410 once the item was withdrawn. Each
 * request asks whether it is public still: nothing on the way may hand it out without.
 */
export function itemFileRoutes({ db, files }: Pick<Services, "db" | "files">) {
  return newRouter().get(
    "/items/:item{[1-9]\\d{0,14}}/files/:number{[1-9]\\d{0,8}}",
    page({}),
    async (c) => {
      const itemId = id.parse(c.req.param("item"));
      const number = id.parse(c.req.param("number"));
      const file = await findItemFile(db, { itemId, number });
      if (!file) {
        const item = await findItemPage(db, itemId);
        if (!item || item.markup !== null) return c.notFound();
        return c.html(renderPage(c.get("site"), <WithdrawnPage item={item} />), 410);
      }
      c.header("ETag", `"${file.sha256}"`);
      if (isKnownTag(c.req.header("if-none-match"), (tag) => tag === file.sha256)) {
        return c.body(null, 304);
      }
      return fileAnswer(c, files, file);
    },
  );
}
