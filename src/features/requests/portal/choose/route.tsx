import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { requestsPath } from "../paths.ts";
import type { CitizenServices } from "../services.ts";
import { ChoosePage, longestQuery } from "./ChoosePage.tsx";
import { findAgencies } from "./find-agencies.ts";

/** `/requests/`: choosing the agency that a request goes to. */
export function chooseRoutes({ db }: CitizenServices) {
  return newRouter().get(
    requestsPath,
    page({
      query: ["q"],
      limit: { perMinute: 60, counts: "asked" },
      online: true,
      inSitemap: true,
      lead: { name: "依申请公开", from: "navigation", place: 2.5 },
    }),
    async (c) => {
      c.header("Cache-Control", "no-store");
      const typed = [...(c.req.query("q") ?? "").trim()].slice(0, longestQuery).join("");
      return c.html(
        renderPage(c.get("site"), <ChoosePage found={await findAgencies(db, typed)} />),
      );
    },
  );
}
