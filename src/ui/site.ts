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
}

/** `elder` (老年人模式): large type and high contrast, the same pages under `/elder`. */
export type DisplayMode = "plain" | "elder";

/** The site as one page sees it. */
export interface Site extends Omit<SiteSettings, "base"> {
  readonly mode: DisplayMode;
  /** Path of this page, without base and mode: `/agencies/3/`. */
  readonly here: string;
  /** The address of a page of the site, in the mode of this page; `path` begins with a slash. */
  readonly href: (path: string, mode?: DisplayMode) => string;
  /** The address of what is the same in every mode: style sheets, files to download. */
  readonly fileHref: (path: string) => string;
}

const elder = "/elder";

/** The site as the page at `here` sees it. */
export function siteAt(settings: SiteSettings, here: string, mode: DisplayMode = "plain"): Site {
  const { base, ...rest } = settings;
  return {
    ...rest,
    mode,
    here,
    href: (path, wanted = mode) => `${base}${wanted === "elder" ? elder : ""}${path}`,
    fileHref: (path) => `${base}${path}`,
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
