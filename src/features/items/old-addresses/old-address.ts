/** Signs that an old address may have. */
export const longestOldAddress = 1000;

/**
 * 旧地址 as browsers ask for it: its path and query, whichever site it is of; `undefined` where it is none, or the home page, which no
 * item takes.
 */
export function oldAddress(address: string): string | undefined {
  const text = address.trim();
  if (text === "" || !URL.canParse(text, "http://old.invalid/")) return;
  const url = new URL(text, "http://old.invalid/");
  if (url.protocol !== "http:" && url.protocol !== "https:") return;
  const path = `${url.pathname}${url.search}`;
  return path === "/" || path.length > longestOldAddress ? undefined : path;
}
