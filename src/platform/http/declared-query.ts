import type { Context, Hono } from "hono";
import type { AppEnv } from "./app-env.ts";
import { pageAt } from "./page.ts";

/**
 * The query of a request as its page sees it: the names that the route declares, in order, each with its values. What else
 * somebody wrote into the address makes no page of its own and stands in no link. Empty, or `?q=…`.
 */
export type QueryOf = (c: Context<AppEnv>) => string;

/** By what the pages of `app` declare; it may be put together later. */
export function declaredQuery(app: () => Hono<AppEnv>): QueryOf {
  return (c) => {
    const cut = c.req.url.indexOf("?");
    if (cut < 0) return "";
    const names = pageAt(app(), { method: "GET", path: c.req.path })?.query ?? [];
    return names.length === 0 ? "" : queryOf(c.req.url.slice(cut), new Set(names));
  };
}

/** The pairs whose names are declared. */
export function queryOf(search: string, names: ReadonlySet<string>): string {
  const pairs = [...new URLSearchParams(search)].filter(([name]) => names.has(name));
  const query = new URLSearchParams(pairs);
  query.sort(); // values of one name keep their order
  return query.size === 0 ? "" : `?${query}`;
}
