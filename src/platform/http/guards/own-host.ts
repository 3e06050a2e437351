import { isIPv4 } from "node:net";
import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../app-env.ts";
import { isOperatorPath } from "../in-site.ts";

/** Whether a request was sent to this site. */
export type IsOwn = (c: Context<AppEnv>) => boolean;

/**
 * A request names the host it is meant for. With an `origin` set it must be that of the site; a name without a dot or an
 * address is none of the public web's, and stands where a proxy or a watchdog speaks to the program itself.
 */
export function ownHost(origin: string | undefined): IsOwn {
  if (origin === undefined) return () => true;
  const own = new URL(origin).hostname;
  return (c) => {
    if (isOperatorPath(c.req.path)) return true;
    const host = hostIn(c.req.url);
    return namesHost(c) && (host === own || !isPublicName(host));
  };
}

/** Refuses (421) what was meant for another host: its page would stand under a name that is not ours. */
export function refuseOtherHosts(isOwn: IsOwn): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!isOwn(c)) throw new HTTPException(421);
    await next();
  };
}

/** The server puts its own address where a request that came in names no host. */
function namesHost(c: Context<AppEnv>): boolean {
  const headers = c.env?.incoming?.headers;
  return headers === undefined || Boolean(headers.host);
}

/** Of an address that is well formed. */
function hostIn(url: string): string {
  const from = url.indexOf("//") + 2;
  const authority = url.slice(from, url.indexOf("/", from));
  return authority.replace(/:\d+$/, "").replace(/\.$/, "");
}

function isPublicName(host: string): boolean {
  return host.includes(".") && !isIPv4(host) && !host.startsWith("[");
}
