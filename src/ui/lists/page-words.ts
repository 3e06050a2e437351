import type { PageOfList } from "#ui/pager-path.ts";

/** What a list's title says of its page: nothing of the first. */
export function pageWords(page: PageOfList): string {
  if (page === "all") return "（全部）";
  return page > 1 ? `（第 ${page} 页）` : "";
}
