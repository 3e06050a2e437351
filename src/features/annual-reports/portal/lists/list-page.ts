/** Entries on a page of every list. */
export const pageSize = 20;

/** A page of a list: its number, from 1, among how many. */
export interface ListPage {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Where page `page` of a list stands; `undefined` where the list has no such page. An empty list has one page. */
export function listPage(page: number, total: number): ListPage | undefined {
  const pages = pagesOf(total);
  return page >= 1 && page <= pages ? { page, pages, total } : undefined;
}

/** Pages of a list of `total` entries. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** The entries on a page. */
export function sliceOf(page: number): { readonly offset: number; readonly limit: number } {
  return { offset: (page - 1) * pageSize, limit: pageSize };
}

/** `page-12` → 12; 1 where there is nothing to parse. */
export function parsePage(segment: string | undefined): number {
  return segment === undefined ? 1 : Number(segment.slice("page-".length));
}
