import type { Hono } from "hono";
import { placeInSite } from "#ui/site.ts";
import type { NamedPage, SitePages } from "#ui/site-pages.ts";
import { routesOf } from "../auth/permission.ts";
import type { AppEnv } from "./app-env.ts";
import { methodsAt } from "./methods-at.ts";
import { type PageLead, type PageWords, pageAt, pageWords } from "./page.ts";

interface DeclaredPage {
  readonly path: string;
  readonly words: PageWords;
}

/** The pages that every page leads to, of what the routes of `app` declare. Throws where a page of many addresses is named. */
export function sitePages(app: Hono<AppEnv>): SitePages {
  const pages = declaredPages(app);
  const ledFrom = (from: PageLead["from"]): readonly NamedPage[] =>
    pages
      .flatMap(({ path, words: { lead } }) => (lead?.from === from ? [{ path, lead }] : []))
      .sort((a, b) => a.lead.place - b.lead.place)
      .map(({ path, lead }) => ({ name: lead.name, path }));
  const pathsWhere = (says: (words: PageWords) => boolean) =>
    pages.flatMap(({ path, words }) => (says(words) ? [path] : []));
  return {
    navigation: ledFrom("navigation"),
    foot: ledFrom("foot"),
    further: ledFrom("map"),
    inSitemap: pathsWhere(({ inSitemap }) => inSitemap === true),
    closedToRobots: pathsWhere(({ closedToRobots }) => closedToRobots === true),
    pathOf: (role) => pages.find(({ words }) => words.role === role)?.path,
    isOnline: (path) =>
      pageAt(app, { method: "GET", path: path.split(/[?#]/, 1)[0] ?? path })?.online === true,
    isServed: (address) => isServed(app, address),
  };
}

/** The office and its interface stand beside the site, whatever of it there is. */
const besideSite = /^\/(?:office|api)(?:\/|$)/;

function isServed(app: Hono<AppEnv>, address: string): boolean {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? address);
  const within = placeInSite("", path)?.path;
  if (within === undefined || besideSite.test(path)) return true;
  const other = within.endsWith("/") ? within.slice(0, -1) : `${within}/`;
  return [within, other].some((one) => one !== "" && methodsAt(app, one).length > 0);
}

/** As web servers read it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function declaredPages(app: Hono<AppEnv>): readonly DeclaredPage[] {
  return routesOf(app).flatMap((route) => {
    const words = route.method === "GET" ? pageWords(route) : undefined;
    if (!words) return [];
    const isNamed = words.lead ?? words.role ?? words.inSitemap;
    if (isNamed && route.path.includes(":")) {
      throw new Error(`a page of many addresses is named as one: ${route.path}`);
    }
    return [{ path: route.path, words }];
  });
}
