import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import type { CheckReportServices } from "#features/annual-reports/portal/check-report/check-report-services.ts";
import { checkReportRoutes } from "#features/annual-reports/portal/check-report/route.tsx";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inSite, pathInSite } from "#platform/http/in-site.ts";
import { allow, around, requirePermissions } from "#platform/http/permission.ts";
import { requestLog } from "#platform/http/request-log.ts";
import { newRouter } from "#platform/http/router.ts";
import { sameSitePosts } from "#platform/http/same-site-posts.ts";
import { securityHeaders } from "#platform/http/security-headers.ts";
import type { Log } from "#platform/log/log.ts";
import { icon } from "#ui/icon.ts";
import { MessagePage } from "#ui/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import type { SiteSettings } from "#ui/site.ts";
import type { Stylesheet } from "#ui/stylesheet.ts";
import { errorWords } from "./error-words.ts";

export interface AppServices extends CheckReportServices {
  readonly db: Queryable;
  readonly stylesheet: Stylesheet;
  readonly site: SiteSettings;
  readonly log: Log;
}

/** Puts the site together; throws when a route declares no permission. */
export function newApp(services: AppServices): Hono<AppEnv> {
  const { log, stylesheet, site } = services;
  const app = new Hono<AppEnv>({ getPath: pathInSite(site.base) });
  // The site comes first: every answer, a refusal too, is a page of it.
  for (const step of [inSite(site), requestLog(log), compress(), securityHeaders, sameSitePosts]) {
    app.use(around(step));
  }
  app.get("/", allow("public"), (c) =>
    c.redirect(c.get("site").href("/annual-reports/check"), 302),
  );
  app.route("/", assetRoutes(stylesheet));
  app.route("/", checkReportRoutes(services));

  const page = (c: Context<AppEnv>, status: keyof typeof errorWords) =>
    c.html(
      renderPage(
        c.get("site"),
        <MessagePage
          {...errorWords[status]}
          {...(status === 500 ? { requestId: c.get("requestId") } : {})}
        />,
      ),
      status,
    );
  app.notFound((c) => {
    const methods = methodsAt(app, c.req.path);
    if (methods.length === 0) return page(c, 404);
    c.header("Allow", methods.join(", "));
    return page(c, 405);
  });
  app.onError((cause, c) => {
    if (cause instanceof HTTPException && cause.status === 403) return page(c, 403);
    log.error({ requestId: c.get("requestId"), err: cause }, "request failed");
    return page(c, 500);
  });
  return requirePermissions(app);
}

/** The methods a path is served for, when it is not for the one asked. */
function methodsAt(app: Hono<AppEnv>, path: string): readonly string[] {
  const methods = app.routes.filter((route) => route.path === path).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method)))];
}

const oneYear = "public, max-age=31536000, immutable";

function assetRoutes(stylesheet: Stylesheet) {
  return newRouter()
    .get(stylesheet.path, allow("public"), (c) =>
      c.body(stylesheet.text, 200, {
        "Content-Type": "text/css; charset=utf-8",
        "Cache-Control": oneYear,
      }),
    )
    .get("/assets/icon.svg", allow("public"), (c) =>
      c.body(icon, 200, {
        "Content-Type": "image/svg+xml",
        "Cache-Control": "public, max-age=86400",
      }),
    );
}
