import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import { movedPages } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";

/**
 * `/moved.txt`: addresses of sites before this one (旧地址), each with the page that took its place, a line each, a tabulator between: for
 * web servers that lead old links on by themselves.
 */
export function movedRoutes({
  db,
  contributed,
}: Pick<Services, "db" | "contributed">): Hono<AppEnv> {
  return newRouter().get("/moved.txt", page({ kept: true }), async (c) => {
    const { fileHref, pages } = c.get("site");
    const lines: string[] = [];
    for (const { all } of contributed(movedPages)) {
      for await (const { from, to } of all(db)) {
        // Of a page of this site, or of the office, no web server may lead away.
        if (!pages.isServed(from)) lines.push(`${from}\t${fileHref(to)}\n`);
      }
    }
    return c.text(lines.join(""));
  });
}
