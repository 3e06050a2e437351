import { useSite } from "../site-context.ts";

/** Searches agencies and reports by name, from every page; nothing where nobody answers. */
export function SearchBox() {
  const action = useSite().formHref("search");
  if (!action) return null;
  return (
    <search className="search-box">
      <form action={action} method="get">
        <label className="vh" htmlFor="site-search">
          搜索机关、地区或年度报告
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          placeholder="机关、地区或报告名称"
          maxLength={100}
          autoComplete="off"
        />
        <button type="submit">搜索</button>
      </form>
    </search>
  );
}
