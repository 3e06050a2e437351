import type { ReactNode } from "react";
import { useSite } from "../site-context.ts";
import { Breadcrumb, type Crumb } from "./Breadcrumb.tsx";
import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";
import { PrintedFoot } from "./PrintedFoot.tsx";
import { SkipLinks } from "./SkipLinks.tsx";

interface PageProps {
  readonly title: string;
  /** What the page holds, in a sentence, for search engines. */
  readonly description?: string;
  /** Levels below 首页, which is put before them; none on the home page. */
  readonly breadcrumb: readonly Crumb[];
  /** A feed (订阅) of what the page lists, beside the whole site's. */
  readonly feed?: { readonly path: string; readonly title: string };
  /** A band as wide as the screen that the content opens with; it holds the search that other pages have in their head. */
  readonly opening?: ReactNode;
  readonly children: ReactNode;
}

/** A public page: skip links, head, 当前位置, the content, foot. Plain markup, no script. */
export function Page({ title, description, breadcrumb, feed, opening, children }: PageProps) {
  const { facts, mode } = useSite();
  return (
    <html lang="zh-CN" className={mode === "elder" ? "elder" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{title === facts.name ? title : `${title} - ${facts.name}`}</title>
        {description && <meta name="description" content={description} />}
        <HeadLinks own={feed} />
      </head>
      <body>
        <SkipLinks />
        <Masthead hasSearch={opening === undefined} />
        {breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} />}
        <main id="content" tabIndex={-1}>
          {opening !== undefined && <div className="opening">{opening}</div>}
          <div className="wide">{children}</div>
        </main>
        <Footer />
        <PrintedFoot />
      </body>
    </html>
  );
}

function HeadLinks({ own }: { readonly own: PageProps["feed"] }) {
  const { stylesheet, origin, here, query, pages, asFiles, href, fileHref } = useSite();
  const [feed, icon] = [pages.pathOf("feed"), pages.pathOf("icon")];
  return (
    <>
      <link rel="stylesheet" href={fileHref(stylesheet)} />
      {icon !== undefined && <link rel="icon" href={fileHref(icon)} type="image/svg+xml" />}
      {origin && <link rel="canonical" href={`${origin}${href(`${here}${query}`, "plain")}`} />}
      {feed !== undefined && (origin || !asFiles) && (
        <link rel="alternate" type="application/atom+xml" title="最新公开" href={fileHref(feed)} />
      )}
      {own && (origin || !asFiles) && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={own.title}
          href={fileHref(own.path)}
        />
      )}
    </>
  );
}
