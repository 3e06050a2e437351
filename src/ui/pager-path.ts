/** A page of a list, from 1; `all`: the one that holds the whole list. */
export type PageOfList = number | "all";

/** Addresses of a list's pages: `/agencies/`, `/agencies/page-2/` …, and `/agencies/all/`. */
export function pagePath(path: string): (page: PageOfList) => string {
  return (page) => (page === 1 ? path : `${path}${page === "all" ? page : `page-${page}`}/`);
}

/**
 * The pages a pager names, in order: the first, the last, and those next to `page`; `gap` where some are left out.
 * Pages count from 1; of no pages none is named.
 */
export function pagesShown(page: number, pages: number): readonly (number | "gap")[] {
  const near = Array.from({ length: 5 }, (_, index) => page - 2 + index);
  const shown = [...new Set([1, ...near, pages])].filter((one) => one >= 1 && one <= pages);
  return shown.flatMap((one, index) => {
    const before = shown[index - 1] ?? 0;
    if (one - before === 2) return [before + 1, one]; // a gap of one page is that page
    return one - before > 2 ? (["gap", one] as const) : [one];
  });
}
