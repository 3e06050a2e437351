import { z } from "zod";
import type { Services } from "#platform/feature/services.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findAttachmentPage } from "../../data/attachments/attachments-shown.ts";
import { findItemPage } from "../../data/pages/item-pages.ts";
import { WithdrawnPage } from "../item/WithdrawnPage.tsx";
import { AttachmentPage } from "./AttachmentPage.tsx";

const asked = z.object({
  item: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  number: z.coerce.number().int().positive().max(999_999_999),
  page: z.coerce.number().int().positive().max(999).default(1),
});

/**
 * `/items/{id}/files/{number}/`: what an attachment says, page by page; 410 once its item was withdrawn. As its bytes, it is asked for
 * each time: no copy outlives the file.
 */
export function attachmentRoutes({ db }: Pick<Services, "db">) {
  return newRouter().on(
    "GET",
    [
      "/items/:item{[1-9]\\d{0,14}}/files/:number{[1-9]\\d{0,8}}/",
      "/items/:item{[1-9]\\d{0,14}}/files/:number{[1-9]\\d{0,8}}/page-:page{[1-9]\\d{0,2}}/",
    ],
    page({}),
    async (c) => {
      const { item: itemId, number, page: at } = asked.parse(c.req.param());
      const attachment = await findAttachmentPage(db, { itemId, number, page: at });
      if (!attachment) {
        const item = await findItemPage(db, itemId);
        if (!item || item.markup !== null) return c.notFound();
        return c.html(renderPage(c.get("site"), <WithdrawnPage item={item} />), 410);
      }
      if (at > Math.max(1, attachment.pages)) return c.notFound();
      const shown = (
        <AttachmentPage itemId={itemId} number={number} page={at} attachment={attachment} />
      );
      return c.html(renderPage(c.get("site"), shown));
    },
  );
}
