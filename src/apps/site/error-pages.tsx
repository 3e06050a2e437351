import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { isLostConnection } from "#platform/db/lost-connection.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { methodsAt } from "#platform/http/methods-at.ts";
import type { Log } from "#platform/log/log.ts";
import { MessagePage } from "#ui/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import {
  type ErrorWords,
  errorWords,
  noDatabaseWords,
  otherHostWords,
  tooManyWords,
} from "./error-words.ts";

type PageContext = Context<AppEnv>;

/** Answers what no route answers, and what a route threw. */
export function addErrorPages(app: Hono<AppEnv>, log: Log): void {
  app.notFound((c) => {
    const methods = methodsAt(app, c.req.path);
    const elsewhere = methods.length === 0 && slashedOtherwise(app, c);
    if (elsewhere) return c.redirect(elsewhere, 301);
    // A page that is served, of something that there is not.
    if (methods.length === 0 || methods.includes(c.req.method)) return errorPage(c, 404);
    c.header("Allow", methods.join(", "));
    return errorPage(c, 405);
  });
  app.onError((cause, c) => {
    if (cause instanceof HTTPException && isTold(cause.status)) {
      return errorPage(c, cause.status, wordsFor(c, cause.status));
    }
    log.error({ requestId: c.get("requestId"), err: cause }, "request failed");
    if (!isLostConnection(cause)) return errorPage(c, 500);
    return errorPage(c, 503, noDatabaseWords);
  });
}

/** The address of the page that is meant where the last slash is missing, or is one too many. */
function slashedOtherwise(app: Hono<AppEnv>, c: PageContext): string | undefined {
  const { path, url, method } = c.req;
  if (path === "/" || (method !== "GET" && method !== "HEAD")) return;
  const other = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  if (!methodsAt(app, other).includes("GET")) return;
  return c.get("site").href(other) + new URL(url).search;
}

function wordsFor(c: PageContext, status: keyof typeof errorWords): ErrorWords {
  const { origin } = c.get("site");
  return status === 421 && origin ? otherHostWords(origin) : errorWords[status];
}

function isTold(status: number): status is keyof typeof errorWords {
  return status in errorWords;
}

/** 429, with the seconds to wait. */
export function tooManyPage(c: PageContext, seconds: number): Response | Promise<Response> {
  c.header("Retry-After", `${seconds}`);
  c.header("Cache-Control", "no-store");
  return c.html(renderPage(c.get("site"), <MessagePage {...tooManyWords(seconds)} />), 429);
}

function errorPage(
  c: PageContext,
  status: keyof typeof errorWords,
  words: ErrorWords = errorWords[status],
): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  if (status === 503) c.header("Retry-After", "60");
  const requestId = c.get("requestId");
  const page = <MessagePage {...words} {...(status >= 500 && requestId ? { requestId } : {})} />;
  return c.html(renderPage(c.get("site"), page), status);
}
