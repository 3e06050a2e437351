import type { Context, Hono } from "hono";
import { noSuchPage } from "#features/agencies/portal/index.ts";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { listPage, pagePattern, pagesOf, parsePage, sliceOf } from "#ui/lists/list-page.ts";
import { renderPage } from "#ui/render-page.ts";
import {
  countPublicLetters,
  findPublicLetter,
  listPublicLetters,
} from "../../data/letters/public-letters.ts";
import { LetterPage } from "./LetterPage.tsx";
import { LettersPage } from "./LettersPage.tsx";
import { lettersPath } from "./paths.ts";

const shown = { kept: true, shows: ["agencies", "letters"] } as const;

/** `/letters/`: letters that are public, and each of them. */
export function publicLetterRoutes({ db }: Pick<Services, "db">): Hono<AppEnv> {
  const list = (c: Context<AppEnv>) => answerList(c, db);
  const lead = { name: "来信", from: "foot", place: 1.5 } as const;
  return newRouter()
    .get(lettersPath, page({ ...shown, inSitemap: true, lead }), list)
    .get(`${lettersPath}${pagePattern}/`, page(shown), list)
    .get(`${lettersPath}:letter{[1-9]\\d{0,14}}/`, page(shown), async (c) => {
      const id = rowId.safeParse(c.req.param("letter"));
      const letter = id.success ? await findPublicLetter(db, id.data) : undefined;
      return letter
        ? c.html(renderPage(c.get("site"), <LetterPage letter={letter} />))
        : c.notFound();
    });
}

async function answerList(c: Context<AppEnv>, db: Services["db"]): Promise<Response> {
  const asked = parsePage(c.req.param("page"));
  if (c.req.param("page") === "page-1") return c.redirect(c.get("site").href(lettersPath), 301);
  const total = await countPublicLetters(db);
  const at = listPage(asked, total);
  if (!at) return noSuchPage(c, asked, { path: lettersPath, pages: pagesOf(total), total });
  const letters = await listPublicLetters(db, sliceOf(asked));
  return c.html(renderPage(c.get("site"), <LettersPage {...{ letters, at }} />));
}
