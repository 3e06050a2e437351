/** What a link leads to. */
export type TargetKind = "page" | "file" | "image" | "outer";

/** Longer addresses are made by programs to trap programs. */
const longest = 1000;

/** Endings of files that are offered for download. */
const fileEndings =
  /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|rtf|zip|rar|7z|txt|csv|mp[34]|wmv|avi|flv|mov)$/i;
const imageEndings = /\.(png|jpe?g|gif|webp|bmp|svg|ico)$/i;

/** The address that a link of a page means, made alike for comparing; `undefined` of what no web server is asked for. */
export function targetOf(href: string, page: string): string | undefined {
  let url: URL;
  try {
    url = new URL(href.trim(), page);
  } catch {
    return undefined;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  if (url.username || url.password) return undefined;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/?]*/i, "");
  return url.href.length <= longest ? url.href : undefined;
}

/** Which kind of target an address is, seen from a site; `host` with its port. */
export function kindOfTarget(address: string, host: string): TargetKind {
  const { host: own, pathname } = new URL(address);
  if (own !== host) return "outer";
  if (imageEndings.test(pathname)) return "image";
  return fileEndings.test(pathname) ? "file" : "page";
}

/** The ending of a file's address, in small letters; empty where there is none. */
export function endingOf(address: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? "";
}

/** Whether a link that nobody sees may well be there: it leads to another site of the state. */
export function isOfState(address: string): boolean {
  return new URL(address).hostname.endsWith(".gov.cn");
}
