/** A page of the site, as what leads to it names it. */
export interface NamedPage {
  readonly name: string;
  /** Within the site, without base and mode. */
  readonly path: string;
}

/** What a page is to every other page. */
export type PageRole = "search" | "map" | "help" | "feed" | "icon";

/** The pages that every page leads to. The application makes them of what its routes declare; a site may lack each. */
export interface SitePages {
  /** The main navigation, in the order shown. */
  readonly navigation: readonly NamedPage[];
  /** What the foot leads to, in the order shown. */
  readonly foot: readonly NamedPage[];
  /** Parts of the site that the site map names beside the navigation. */
  readonly further: readonly NamedPage[];
  /** The path of the page that has a role. */
  readonly pathOf: (role: PageRole) => string | undefined;
  /** Paths of pages that are there whatever is stored, for the sitemap. */
  readonly inSitemap: readonly string[];
  /** Paths below which search engines find nothing of worth. */
  readonly closedToRobots: readonly string[];
  /** Whether only a server can give what stands at a path, with or without a query. */
  readonly isOnline: (path: string) => boolean;
  /** Whether this program itself answers at an address, within the site and in whatever mode: no address of another site leads on from there. */
  readonly isServed: (address: string) => boolean;
}

/** The part a page belongs to: the one whose path is the longest beginning of the page's own. */
export function partOf(navigation: readonly NamedPage[], here: string): NamedPage | undefined {
  const fits = navigation.filter(({ path }) =>
    path === "/" ? here === "/" : here === path || here.startsWith(withSlash(path)),
  );
  return fits.sort((a, b) => b.path.length - a.path.length)[0];
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
