import type { Hono } from "hono";
import type { HomeServices } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { AccessibilityPage } from "./accessibility/AccessibilityPage.tsx";
import { ContactPage } from "./contact/ContactPage.tsx";
import { waysOf } from "./home/home-facts.ts";
import { SiteMapPage } from "./map/SiteMapPage.tsx";

/** 网站地图, 无障碍说明, 联系我们. */
export function helpRoutes(services: HomeServices): Hono<AppEnv> {
  return newRouter()
    .get(
      "/site/map/",
      page({
        kept: true,
        inSitemap: true,
        role: "map",
        lead: { name: "网站地图", from: "foot", place: 1 },
      }),
      async (c) => c.html(renderPage(c.get("site"), <SiteMapPage ways={await waysOf(services)} />)),
    )
    .get(
      "/site/accessibility/",
      page({
        kept: true,
        shows: [],
        inSitemap: true,
        role: "help",
        lead: { name: "无障碍说明", from: "foot", place: 4 },
      }),
      (c) => c.html(renderPage(c.get("site"), <AccessibilityPage />)),
    )
    .get(
      "/site/contact/",
      page({
        kept: true,
        shows: [],
        inSitemap: true,
        lead: { name: "联系我们", from: "foot", place: 3 },
      }),
      (c) => c.html(renderPage(c.get("site"), <ContactPage />)),
    );
}
