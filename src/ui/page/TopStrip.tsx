import { Link } from "../Link.tsx";
import { useSite } from "../site-context.ts";

/** The line above the masthead: help with access, and the way into and out of 老年人模式. */
export function TopStrip() {
  const { mode, here, query, href, pages, asFiles } = useSite();
  const help = pages.pathOf("help");
  const elder = mode === "elder";
  return (
    <nav className="strip" aria-label="无障碍与长者助手">
      <ul className="wide">
        {help !== undefined && (
          <>
            <li>
              <Link to={help}>无障碍说明</Link>
            </li>
            <li className="keys">
              <Link to={`${help}#keyboard`}>键盘说明</Link>
            </li>
          </>
        )}
        {asFiles?.elder !== false && (
          <li>
            <a className="mode" href={href(`${here}${query}`, elder ? "plain" : "elder")}>
              <span>长者助手：</span>
              {elder ? "退出" : "进入"}老年人模式
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
