import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { IndicatorsPage } from "./IndicatorsPage.tsx";
import { indicatorsPath } from "./paths.ts";

/** 年报指标说明: what each row of the tables counts. */
export function indicatorRoutes() {
  return newRouter().get(
    indicatorsPath(),
    page({
      kept: true,
      shows: [],
      inSitemap: true,
      lead: { name: "年报指标说明", from: "map", place: 3 },
    }),
    (c) => c.html(renderPage(c.get("site"), <IndicatorsPage />)),
  );
}
