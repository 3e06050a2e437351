import { useSite } from "../site-context.ts";

/** First on every page, seen when they have the keyboard's focus. */
export function SkipLinks() {
  const { formHref } = useSite();
  return (
    <nav className="skip-links" aria-label="快速跳转">
      <a href="#content">跳到主要内容</a>
      <a href="#navigation">跳到主导航</a>
      {formHref("search") && <a href="#site-search">跳到搜索</a>}
    </nav>
  );
}
