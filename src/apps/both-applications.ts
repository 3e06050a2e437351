import type { Hono } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";

/** What a server asks of an application, and a test too. */
export type Answering = Pick<Hono<AppEnv>, "fetch" | "request">;

interface Both {
  /** The path under which both stand: empty, or `/zwgk`. */
  readonly base: string;
  readonly site: Hono<AppEnv>;
  readonly office: Hono<AppEnv>;
}

/**
 * Two applications as one: what is asked at `/office` and `/api` and below goes to the office, all else to the public site.
 * They share no step: what the site keeps no request to the office can meet.
 */
export function bothApplications({ base, site, office }: Both): Answering {
  const fetch: Answering["fetch"] = (request, ...rest) =>
    (isOffice(request.url, base) ? office : site).fetch(request, ...rest);
  return {
    fetch,
    request: (input, init, ...rest) => {
      const url =
        input instanceof Request ? input.url : new URL(`${input}`, "http://localhost").href;
      return (isOffice(url, base) ? office : site).request(input, init, ...rest);
    },
  };
}

/** By the path alone, as it stands: an address written otherwise is one of the site, which has no such page. */
function isOffice(url: string, base: string): boolean {
  const from = url.indexOf("/", url.indexOf("//") + 2);
  return rooms.some((room) => {
    const path = `${base}${room}`;
    return url.startsWith(path, from) && isEnd(url[from + path.length]);
  });
}

const rooms = ["/office", "/api"];

function isEnd(next: string | undefined): boolean {
  return next === undefined || next === "/" || next === "?" || next === "#";
}
