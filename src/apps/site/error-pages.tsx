import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { faultCode } from "#kernel/fault-code.ts";
import { isLostConnection } from "#platform/db/connection/lost-connection.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { methodsAt } from "#platform/http/methods-at.ts";
import { pageAt } from "#platform/http/page.ts";
import type { Log } from "#platform/log/log.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import {
  type ErrorWords,
  errorWords,
  noDatabaseWords,
  noFileWords,
  otherHostWords,
  tooManyWords,
  tooSlowWords,
} from "./error-words.ts";

/** What PostgreSQL says of a statement that ran into its time limit. */
const brokenOff = "57014";

type PageContext = Context<AppEnv>;

/** The page that took the place of an address of another site; `undefined` where none did. */
export type FindMoved = (address: string) => Promise<string | undefined>;

/** Answers what no route answers, and what a route threw. */
export function addErrorPages(app: Hono<AppEnv>, log: Log, moved: FindMoved): void {
  app.notFound(async (c) => {
    const methods = methodsAt(app, c.req.path);
    const elsewhere = methods.length === 0 && slashedOtherwise(app, c);
    if (elsewhere) return c.redirect(elsewhere, 301);
    const now = methods.length === 0 && isRead(c) && (await moved(addressOf(c)));
    if (now) return c.redirect(c.get("site").href(now), 301);
    // A page that is served, of something that there is not.
    const isProblem = pageAt(app, c.req)?.forPrograms === true;
    if (methods.length === 0 || methods.includes(c.req.method)) {
      return errorPage(c, { status: 404, isProblem });
    }
    c.header("Allow", methods.join(", "));
    return errorPage(c, { status: 405, isProblem });
  });
  app.onError((cause, c) => {
    const isProblem = pageAt(app, c.req)?.forPrograms === true;
    if (cause instanceof HTTPException && isTold(cause.status)) {
      return errorPage(c, { status: cause.status, words: wordsFor(c, cause.status), isProblem });
    }
    log.error({ requestId: c.get("requestId"), err: cause }, "request failed");
    if (faultCode(cause) === brokenOff) {
      return errorPage(c, { status: 503, words: tooSlowWords, isProblem });
    }
    if (!isLostConnection(cause)) return errorPage(c, { status: 500, isProblem });
    return errorPage(c, { status: 503, words: noDatabaseWords, isProblem });
  });
}

function isRead({ req: { method } }: PageContext): boolean {
  return method === "GET" || method === "HEAD";
}

/** Path and query within the site. */
function addressOf({ req: { path, url } }: PageContext): string {
  return `${path}${new URL(url).search}`;
}

/** The address of the page that is meant where the last slash is missing, or is one too many. */
function slashedOtherwise(app: Hono<AppEnv>, c: PageContext): string | undefined {
  const { path, url } = c.req;
  if (path === "/" || !isRead(c)) return;
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
export function tooManyPage(
  app: Hono<AppEnv>,
  c: PageContext,
  seconds: number,
): Response | Promise<Response> {
  c.header("Retry-After", `${seconds}`);
  c.header("Cache-Control", "no-store");
  const words = tooManyWords(seconds);
  if (pageAt(app, c.req)?.forPrograms) return problem(c, 429, problemOf(words));
  return c.html(renderPage(c.get("site"), <MessagePage {...words} />), 429);
}

function problemOf({ title, paragraphs }: ErrorWords): Problem {
  return { title, detail: paragraphs.join("") };
}

interface ErrorAnswer {
  readonly status: keyof typeof errorWords;
  readonly words?: ErrorWords;
  /** To a program that asked for data. */
  readonly isProblem?: boolean;
}

function errorPage(
  c: PageContext,
  { status, words = errorWords[status], isProblem }: ErrorAnswer,
): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  if (status === 503) c.header("Retry-After", "60");
  if (isProblem) return problem(c, status, problemOf(status === 404 ? noFileWords : words));
  const requestId = c.get("requestId");
  const page = <MessagePage {...words} {...(status >= 500 && requestId ? { requestId } : {})} />;
  return c.html(renderPage(c.get("site"), page), status);
}
