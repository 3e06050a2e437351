import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../app-env.ts";
import { isOurOrigin } from "./same-site-posts.ts";

/** What changes nothing. */
const reading: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses (403) an act, whatever its body is, that carries a cookie and does not come from a page of ours: a browser says of
 * every act where it comes from, and without a cookie there is nobody in whose name it would be done.
 * `own`: our origin, where it is known.
 */
export function actsOfOwnPages(own: string | undefined): MiddlewareHandler<AppEnv> {
  return async ({ req }, next) => {
    const isAct = !reading.has(req.method) && req.header("cookie") !== undefined;
    if (isAct && !isOfOwnPage(req.raw, own)) throw new HTTPException(403);
    await next();
  };
}

function isOfOwnPage(request: Request, own: string | undefined): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && isOurOrigin(origin, request, own);
}
