import { Hono } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inSite } from "#platform/http/in-site.ts";
import { siteAt, type WholeSite } from "#ui/site.ts";
import type { SitePages } from "#ui/site-pages.ts";

const online = ["/annual-reports/check", "/compare/", "/search/", "/site/feedback/"];

/** Pages as a site with annual reports declares them. */
export const testPages: SitePages = {
  navigation: [
    { name: "首页", path: "/" },
    { name: "政府信息公开年报", path: "/annual-reports/" },
    { name: "机关", path: "/agencies/" },
    { name: "地区", path: "/regions/" },
    { name: "年报核对", path: "/annual-reports/check" },
    { name: "开放数据", path: "/open-data/" },
  ],
  foot: [{ name: "网站地图", path: "/site/map/" }],
  further: [],
  inSitemap: ["/", "/annual-reports/"],
  closedToRobots: ["/search/", "/compare/"],
  pathOf: (role) =>
    ({ search: "/search/", map: "/site/map/", help: "/site/accessibility/", feed: "/feed.xml" })[
      role as string
    ],
  isOnline: (path) => online.some((one) => path.startsWith(one)),
  isServed: () => false,
};

/** A site without a base path, as tests of pages see it. */
export const testSettings: WholeSite = {
  facts: { name: "通明政府信息公开" },
  base: "",
  stylesheet: "/assets/site.css",
  pages: testPages,
  frame: {},
};

export const testSite = siteAt(testSettings, "/");

/** Routes of one feature, mounted in a site as the server mounts them. */
export function inTestSite(routes: Hono<AppEnv>): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(inSite(testSettings, () => testPages));
  app.route("/", routes);
  return app;
}
