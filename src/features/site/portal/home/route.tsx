import type { Hono } from "hono";
import type { HomeServices } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { HomePage } from "./HomePage.tsx";
import { homeFacts, shownAtHome } from "./home-facts.ts";

/** 首页. */
export function homeRoutes(services: HomeServices): Hono<AppEnv> {
  return newRouter().get(
    "/",
    page({
      kept: true,
      shows: shownAtHome(services.contributed),
      inSitemap: true,
      lead: { name: "首页", from: "navigation", place: 1 },
    }),
    async (c) => c.html(renderPage(c.get("site"), <HomePage facts={await homeFacts(services)} />)),
  );
}
