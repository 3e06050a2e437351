import { Link } from "#ui/Link.tsx";
import { reportPath } from "../lists/report-paths.ts";
import { excerptOf } from "./excerpt.ts";
import type { SearchFound } from "./load-search.ts";

interface TextsFoundListProps {
  readonly found: SearchFound;
}

/** 正文中提到的年报: each with the words around the place. */
export function TextsFoundList({ found: { query, texts, year } }: TextsFoundListProps) {
  if (!texts || texts.total === 0 || year === undefined) return null;
  return (
    <section aria-labelledby="texts-found">
      <h2 id="texts-found">
        正文提到“{query.words.join(" ")}”的年报（{texts.total.toLocaleString("zh-CN")}），{year} 年
      </h2>
      <ul className="found-texts">
        {texts.reports.map((report) => {
          const excerpt = excerptOf(report, query.words);
          const to = reportPath(report.agencyId, year);
          const anchor = excerpt?.section === undefined ? "" : `#section-${excerpt.section}`;
          return (
            <li key={report.agencyId}>
              <Link to={`${to}${anchor}`}>{`${report.agencyName}${year}年年报`}</Link>
              {excerpt && (
                <p>
                  <span className="hint">{excerpt.heading}：</span>
                  {excerpt.before}
                  <mark>{excerpt.word}</mark>
                  {excerpt.after}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {texts.total > texts.reports.length && (
        <p className="hint">
          只列出前 {texts.reports.length} 份；加上机关名称可以缩小范围，加上年份可以查其他年度。
        </p>
      )}
    </section>
  );
}
