import type { PageRole, SitePages } from "./site-pages.ts";

/** Who answers for the site (主办单位 …) and how it is called; what is not set is not shown. */
export interface SiteFacts {
  /** 网站名称, as in `青岚县政府信息公开`. */
  readonly name: string;
  /** 主办单位 · 承办单位. */
  readonly organiser?: string;
  readonly operator?: string;
  /** 网站标识码 · ICP备案号 · 公安备案号. */
  readonly code?: string;
  readonly icp?: string;
  readonly police?: string;
  /** 联系我们. */
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  /** 开放数据的使用许可; a common sentence where absent. */
  readonly licence?: string;
  /** What every page says of its content at its foot: that it is fictional. */
  readonly notice?: string;
}

/** What is the same for every page of an installation. */
export interface SiteSettings {
  readonly facts: SiteFacts;
  /** The path the site stands under, without a slash at the end: empty, or `/zwgk`. */
  readonly base: string;
  /** `https://www.example.gov.cn`, where addresses must be whole: sitemap, feed. */
  readonly origin?: string;
  /** Address of the style sheet, without `base`. */
  readonly stylesheet: string;
  /** Another site's header and footer, as HTML an operator gave; ours where absent. */
  readonly frame: { readonly header?: string; readonly footer?: string };
  /** The day a page is made, `2026-11-22`, for its printed foot; no day is printed where absent. */
  readonly today?: () => string;
  /** Set where the pages are written as files, which no server answers. */
  readonly asFiles?: AsFiles;
}

/** An installation and the pages that its rooms have. */
export interface WholeSite extends SiteSettings {
  readonly pages: SitePages;
}

/** What a site written as files has. What only a server can do is offered only where a running site does it. */
export interface AsFiles {
  /** Address of a running site without a slash at the end, which forms may be sent to. */
  readonly online?: string;
  /** Whether the pages of elder mode are written too. */
  readonly elder: boolean;
  /** Whether reports are written in other formats for downloading. */
  readonly downloads: boolean;
  /** The years whose reports are written; all where absent. */
  readonly years?: readonly number[];
}

/** `elder` (老年人模式): large type and high contrast, the same pages under `/elder`. */
export type DisplayMode = "plain" | "elder";

/** The site as one page sees it. */
export interface Site extends Omit<WholeSite, "base" | "today"> {
  readonly mode: DisplayMode;
  /** Path of this page, without base, mode and query: `/agencies/3/`. */
  readonly here: string;
  /** Query of this page: empty, or `?q=…`. */
  readonly query: string;
  /** The day the page is made, where the settings tell it. */
  readonly madeOn?: string;
  /** The address of a page of the site, in the mode of this page; `path` begins with a slash. */
  readonly href: (path: string, mode?: DisplayMode) => string;
  /** The address of what is the same in every mode: style sheets, files to download. */
  readonly fileHref: (path: string) => string;
  /** Whether there is such a page, here or on the running site; no page names or links what is not offered. */
  readonly offers: (path: string) => boolean;
  /** Where a form that stands on every page is sent; `undefined` where nobody would take it, and it is left out. */
  readonly formHref: (role: PageRole) => string | undefined;
}

const elder = "/elder";

/** The site as the page at `address` sees it: a path without base and mode, with its query if it has one. */
export function siteAt(settings: WholeSite, address: string, mode: DisplayMode = "plain"): Site {
  const { base, today, ...rest } = settings;
  const { asFiles, pages } = rest;
  const cut = address.indexOf("?");
  const href: Site["href"] = (path, wanted = mode) =>
    `${base}${wanted === "elder" ? elder : ""}${path}`;
  const inMode = mode === "elder" ? elder : "";
  return {
    ...rest,
    ...(today && { madeOn: today() }),
    mode,
    // Two slashes at the beginning of a link lead to another host.
    here: (cut < 0 ? address : address.slice(0, cut)).replace(/^\/+/, "/"),
    query: cut < 0 ? "" : address.slice(cut),
    href,
    fileHref: (path) => `${base}${path}`,
    offers: (path) => !asFiles || asFiles.online !== undefined || !pages.isOnline(path),
    formHref: (role) => {
      const path = pages.pathOf(role);
      if (path === undefined || !asFiles) return path && href(path);
      return asFiles.online && `${asFiles.online}${inMode}${path}`;
    },
  };
}

/** Takes an address apart into mode and path; `undefined` where it does not stand under `base`. */
export function placeInSite(
  base: string,
  pathname: string,
): { readonly mode: DisplayMode; readonly path: string } | undefined {
  if (!(pathname === base || pathname.startsWith(`${base}/`))) return;
  const path = pathname.slice(base.length) || "/";
  if (path === elder) return { mode: "elder", path: "/" };
  if (path.startsWith(`${elder}/`)) return { mode: "elder", path: path.slice(elder.length) };
  return { mode: "plain", path };
}
