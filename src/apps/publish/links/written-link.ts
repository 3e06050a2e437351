import { pageFile, relativeLink, type Standing, type Target } from "../addresses.ts";
import type { Taken } from "../files/file-taker.ts";
import { isOtherYear, needsServer, type SiteOfFiles } from "../site-of-files.ts";
import type { Rewritten } from "./page-links.ts";

/** What a link of the site is to be in a file. */
export type LinkPlan =
  | { readonly kind: "page"; readonly path: string; readonly target: Target }
  | { readonly kind: "file"; readonly path: string; readonly target: Target }
  | { readonly kind: "elsewhere"; readonly address: string }
  | { readonly kind: "other-year" }
  /** It should not be on the page: only a server can give it, and there is none. */
  | { readonly kind: "not-offered" };

/** Decides by the address alone; what only a server can do leads to the running site. */
export function planOf(target: Target, site: SiteOfFiles): LinkPlan {
  const { online, years } = site;
  const { path, query, fragment } = target;
  if (needsServer(site, path)) {
    if (online === undefined) return { kind: "not-offered" };
    return { kind: "elsewhere", address: `${online}${path}${query}${fragment}` };
  }
  if (query !== "") return { kind: "not-offered" };
  if (isOtherYear(path, years)) return { kind: "other-year" };
  return { kind: path.endsWith("/") ? "page" : "file", path, target };
}

interface WritingPage {
  /** The file of the page that has the link; `undefined`: it is answered at any path, and its links bear the base. */
  readonly from: string | undefined;
  readonly standing: Standing;
}

/** The link as it stands in the file, once it is known what stands at its path. */
export function writtenLink(plan: LinkPlan, taken: Taken, page: WritingPage): Rewritten {
  if (plan.kind === "other-year" || plan.kind === "not-offered" || taken === "nothing") {
    return "no-link";
  }
  if (plan.kind === "elsewhere") return { address: plan.address };
  const { fragment, isWhole } = plan.target;
  const file = taken === "page" ? pageFile(plan.path) : taken.file;
  const { origin = "", base } = page.standing;
  const address = isWhole
    ? `${origin}${base}/${file}`
    : page.from === undefined
      ? `${base}/${file}`
      : relativeLink(page.from, file);
  return {
    address: `${address}${fragment}`,
    ...(taken !== "page" && taken.download && { download: taken.download }),
  };
}
