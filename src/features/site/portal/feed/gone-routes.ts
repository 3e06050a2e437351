import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import { goneFromSite } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";

/**
 * `/gone.txt`: the addresses of what was taken off the site (撤下的地址), a line each, for who copied pages of it: nothing of them but
 * where they stood.
 */
export function goneRoutes({
  db,
  contributed,
}: Pick<Services, "db" | "contributed">): Hono<AppEnv> {
  return newRouter().get("/gone.txt", page({ kept: true }), async (c) => {
    const { origin = "", fileHref } = c.get("site");
    const paths = await Promise.all(contributed(goneFromSite).map((gone) => gone(db)));
    return c.text(
      paths
        .flat()
        .map((path) => `${origin}${fileHref(path)}\n`)
        .join(""),
    );
  });
}
