/** A part of the site in the main navigation. */
export interface NavigationEntry {
  readonly name: string;
  readonly path: string;
}

/** The main navigation, in the order shown. */
export const navigation: readonly NavigationEntry[] = [
  { name: "首页", path: "/" },
  { name: "政府信息公开年报", path: "/annual-reports/" },
  { name: "机关", path: "/agencies/" },
  { name: "地区", path: "/regions/" },
  { name: "年报核对", path: "/annual-reports/check" },
  { name: "开放数据", path: "/open-data/" },
];

/** The part a page belongs to: the one whose path is the longest beginning of the page's own. */
export function partOf(here: string): NavigationEntry | undefined {
  const fits = navigation.filter(({ path }) =>
    path === "/" ? here === "/" : here === path || here.startsWith(withSlash(path)),
  );
  return fits.sort((a, b) => b.path.length - a.path.length)[0];
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
