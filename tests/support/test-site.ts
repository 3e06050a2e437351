import { Hono } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inSite } from "#platform/http/in-site.ts";
import { type SiteSettings, siteAt } from "#ui/site.ts";

/** A site without a base path, as tests of pages see it. */
export const testSettings: SiteSettings = {
  facts: { name: "通明政府信息公开" },
  base: "",
  stylesheet: "/assets/site.css",
  frame: {},
};

export const testSite = siteAt(testSettings, "/");

/** Routes of one feature, mounted in a site as the server mounts them. */
export function inTestSite(routes: Hono<AppEnv>): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(inSite(testSettings));
  app.route("/", routes);
  return app;
}
