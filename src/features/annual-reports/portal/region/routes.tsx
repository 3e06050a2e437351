import { noSuchRegion } from "#features/agencies/portal/index.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { NoAgenciesPage } from "../agencies/NoAgenciesPage.tsx";
import type { ListServices } from "../lists/list-services.ts";
import { loadRegion } from "./load-region.ts";
import { RegionPage } from "./RegionPage.tsx";

/** Regions: the topmost, and each by its code. */
export function regionRoutes({ db }: ListServices) {
  return newRouter()
    .get(
      "/regions/",
      page({
        kept: true,
        shows: ["agencies", "reports"],
        inSitemap: true,
        lead: { name: "地区", from: "navigation", place: 4 },
      }),
      async (c) => {
        const content = await loadRegion(db, undefined);
        const page = content ? <RegionPage content={content} /> : <NoAgenciesPage />;
        return c.html(renderPage(c.get("site"), page));
      },
    )
    .get(
      "/regions/:region{[0-9]{6}}/",
      page({ kept: true, shows: ["agencies", "reports"] }),
      async (c) => {
        const code = c.req.param("region");
        const content = await loadRegion(db, code);
        if (!content) return noSuchRegion(c, code);
        return c.html(renderPage(c.get("site"), <RegionPage content={content} />));
      },
    );
}
