import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { renderToStaticMarkup } from "react-dom/server";
import { routesOf } from "#platform/auth/permission.ts";
import { isLostConnection } from "#platform/db/connection/lost-connection.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { methodsAt } from "#platform/http/methods-at.ts";
import type { Log } from "#platform/log/log.ts";
import { noOffice, noResource, type OfficeStatus, officeWords } from "./office-words.ts";

/** Where the office stands. */
export interface OfficePlace {
  /** The path under which the site and the office stand: empty, or `/zwgk`. */
  readonly base: string;
  readonly log: Log;
}

/** Answers what no route of the office answers, and what one threw: a page, or to programs a problem. */
export function addOfficeAnswers(app: Hono<AppEnv>, { base, log }: OfficePlace): void {
  const tell = (c: Context<AppEnv>, status: OfficeStatus, words: Problem = officeWords[status]) => {
    if (c.req.path.startsWith("/api/")) return problem(c, status, words);
    const page = <OfficeMessage {...words} home={`${base}/`} />;
    return c.html(`<!doctype html>${renderToStaticMarkup(page)}`, status);
  };
  app.notFound((c) => {
    const methods = methodsAt(app, c.req.path);
    if (methods.length > 0 && !methods.includes(c.req.method)) {
      c.header("Allow", methods.join(", "));
      return tell(c, 405);
    }
    if (c.req.path.startsWith("/api/")) return tell(c, 404, noResource);
    const hasPages = routesOf(app).some(({ path }) => path.startsWith("/office/"));
    return tell(c, 404, hasPages ? officeWords[404] : noOffice);
  });
  app.onError((cause, c) => {
    if (cause instanceof HTTPException && isTold(cause.status)) return tell(c, cause.status);
    log.error({ requestId: c.get("requestId"), err: cause }, "request failed");
    return tell(c, isLostConnection(cause) ? 503 : 500);
  });
}

function isTold(status: number): status is OfficeStatus {
  return status in officeWords;
}

interface OfficeMessageProps extends Problem {
  /** Address of the public site. */
  readonly home: string;
}

function OfficeMessage({ title, detail, home }: OfficeMessageProps) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{detail}</p>
          <p>
            <a href={home}>回到网站首页</a>
          </p>
        </main>
      </body>
    </html>
  );
}
