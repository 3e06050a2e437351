import { useSite } from "../site-context.ts";

/** Searches agencies and reports by name, from every page; nothing where nobody answers. */
export function SearchBox() {
  const action = useSite().formHref("search");
  if (!action) return null;
  return (
    <search className="search-box">
      <form action={action} method="get">
        <label className="vh" htmlFor="site-search">
          搜索信息、文号、机关或年报
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          placeholder="标题、文号、机关或年报"
          maxLength={100}
          autoComplete="off"
        />
        <button type="submit">搜索</button>
      </form>
    </search>
  );
}
