import type { Hono } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { icon } from "#ui/icon.ts";
import type { Stylesheet } from "#ui/stylesheet.ts";

const oneYear = "public, max-age=31536000, immutable";

/** The style sheet, under a name that changes with its content, and the icon. */
export function assetRoutes({ path, text }: Stylesheet): Hono<AppEnv> {
  return newRouter()
    .get(path, page({ kept: true, shows: [] }), (c) =>
      c.body(text, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": oneYear }),
    )
    .get("/assets/icon.svg", page({ kept: true, shows: [], role: "icon" }), (c) =>
      c.body(icon, 200, {
        "Content-Type": "image/svg+xml",
        "Cache-Control": "public, max-age=86400",
      }),
    );
}
