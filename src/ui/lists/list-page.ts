import type { Slice } from "#platform/db/slice.ts";
import type { PageOfList } from "#ui/pager-path.ts";

/** Entries on a page of every list. */
export const pageSize = 20;

/** Entries of the longest list that is also shown whole on one page, as someone who prints it wants it. */
export const longestWhole = 1000;

/** Where a page of a list stands: its number, from 1, among how many; or the page that holds the whole list. */
export interface ListPage {
  readonly page: PageOfList;
  readonly pages: number;
  readonly total: number;
  /** Whether there is a page that holds the whole list. */
  readonly hasWhole: boolean;
}

/** Where page `page` of a list stands; `undefined` where the list has no such page. An empty list has one page. */
export function listPage(
  page: PageOfList,
  total: number,
  size: number = pageSize,
): ListPage | undefined {
  const pages = pagesOf(total, size);
  const hasWhole = total <= longestWhole;
  const isThere = page === "all" ? hasWhole : page >= 1 && page <= pages;
  return isThere ? { page, pages, total, hasWhole } : undefined;
}

/** Pages of a list of `total` entries. */
export function pagesOf(total: number, size: number = pageSize): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The entries on a page. */
export function sliceOf(page: PageOfList, size: number = pageSize): Slice {
  if (page === "all") return { offset: 0, limit: longestWhole };
  return { offset: (page - 1) * size, limit: size };
}

/** A route's pattern for what `parsePage` reads. */
export const pagePattern = ":page{page-[1-9][0-9]{0,6}|all}";

/** `page-12` → 12, `all`; 1 where there is nothing to parse. */
export function parsePage(segment: string | undefined): PageOfList {
  if (segment === "all") return segment;
  return segment === undefined ? 1 : Number(segment.slice("page-".length));
}
