import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../app-env.ts";

/**
 * Refuses (403) a form that another site makes a visitor's browser send. Programs, which send neither header, may post.
 * `site`: the origin of ours, which a proxy may have changed in `Host`.
 */
export function sameSitePosts(site: string | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.req.method === "POST" && !isOurs(c.req.raw, site)) throw new HTTPException(403);
    await next();
  };
}

/** Whether an `Origin` is that of the program itself: `own` where it is known, else the host that was asked. */
export function isOurOrigin(
  origin: string,
  { headers, url }: Pick<Request, "headers" | "url">,
  own: string | undefined,
): boolean {
  if (own !== undefined && origin === own) return true;
  return URL.parse(origin)?.host === (headers.get("host") ?? new URL(url).host);
}

function isOurs({ headers, url }: Request, own: string | undefined): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  return origin === null || isOurOrigin(origin, { headers, url }, own);
}
