/** What a page is kept under: its path and its query with the names in order, so that their order makes no second page. */
export function pageKey(url: string): string {
  const path = url.slice(url.indexOf("/", url.indexOf("//") + 2));
  const cut = path.indexOf("?");
  if (cut < 0) return path;
  const query = new URLSearchParams(path.slice(cut));
  query.sort(); // values of one name keep their order
  return query.size === 0 ? path.slice(0, cut) : `${path.slice(0, cut)}?${query}`;
}
