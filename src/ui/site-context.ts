import { createContext, useContext } from "react";
import type { Site } from "./site.ts";

/** The site a page is rendered in; `renderPage` fills it. */
export const SiteContext = createContext<Site | undefined>(undefined);

/** The site, for components that make links or show who answers for it. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("a page is rendered by renderPage, which gives it its site");
  return site;
}
