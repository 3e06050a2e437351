import type { Hono, MiddlewareHandler } from "hono";
import type { PageRole } from "#ui/site-pages.ts";
import { may, type Route } from "../auth/permission.ts";
import type { AppEnv } from "./app-env.ts";

/** How often one client may ask for what costs more than a page. Routes that name the same limit share it. */
export interface Limit {
  /** An office behind one address is one client. */
  readonly perMinute: number;
  /** `asked`: a request with a query that the page reads; each request where absent. */
  readonly counts?: "asked";
}

/** What a page of the site says of itself: at its route, and nowhere else. */
export interface PageWords {
  /** Kept until the content or the day in China changes, and given to whoever asks next: the answer follows from these and the address alone. */
  readonly kept?: true;
  /** The kinds of content that it shows, `reports`: a change of others leaves it kept. All kinds where absent. */
  readonly shows?: readonly string[];
  /** Names that it reads of its query; what else stands there makes no page of its own. */
  readonly query?: readonly string[];
  readonly limit?: Limit;
  /** Answers what a visitor asks, chooses or sends: only a server can give it, a site written as files has none. */
  readonly online?: true;
  /** Made for programs, of whatever site: a refusal is a problem (RFC 9457) and no page. */
  readonly forPrograms?: true;
  /** What leads to it from every page. */
  readonly lead?: PageLead;
  /** What it is to every page. */
  readonly role?: PageRole;
  /** Named in the sitemap as a page that is there whatever is stored. */
  readonly inSitemap?: true;
  /** Each query of it is another page: none for search engines. */
  readonly closedToRobots?: true;
}

/** A place at which a page is named. */
export interface PageLead {
  readonly name: string;
  /** The main navigation, the foot of every page, or the site map alone. */
  readonly from: "navigation" | "foot" | "map";
  /** Order among the others there. */
  readonly place: number;
}

const declared = new WeakMap<object, PageWords>();

/** Declares a page for everybody; the first handler of its route. */
export function page(words: PageWords = {}): MiddlewareHandler<AppEnv> {
  const handler = may("public");
  declared.set(handler, words);
  return handler;
}

/** What the page of a route says of itself; `undefined` where it is no page. */
export function pageWords({ first }: Pick<Route, "first">): PageWords | undefined {
  return declared.get(first);
}

/** What the page at a path says of itself; `undefined` where there is no page. */
export function pageAt(
  app: Hono<AppEnv>,
  { method, path }: { readonly method: string; readonly path: string },
): PageWords | undefined {
  for (const [[handler]] of app.router.match(method === "HEAD" ? "GET" : method, path)[0]) {
    const words = declared.get(handler);
    if (words) return words;
  }
  return undefined;
}
