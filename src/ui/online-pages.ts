/** Pages that answer what a visitor asks, chooses or sends: only a server can give them. */
export const onlinePages = [
  "/annual-reports/check",
  "/compare/",
  "/search/",
  "/site/feedback/",
] as const;

export type OnlinePage = (typeof onlinePages)[number];

/** Whether only a server can give what stands at a path, without base and mode, with or without a query. */
export function isOnlinePath(path: string): boolean {
  const [bare = ""] = path.split(/[?#]/, 1);
  return onlinePages.some(
    (page) => bare === page || bare.startsWith(page.endsWith("/") ? page : `${page}/`),
  );
}
