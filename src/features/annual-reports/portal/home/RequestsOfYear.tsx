import { groupedFigure } from "#ui/charts/figure-words.ts";
import { ShareBar } from "#ui/charts/ShareBar.tsx";
import { Link } from "#ui/Link.tsx";
import { indicatorsPath } from "../indicators/paths.ts";
import { comparisonPath, reportsPath } from "../lists/paths.ts";
import type { ReportsAtHome, ResultsAtHome } from "./load-home.ts";
import { resultShares } from "./result-shares.ts";

/** How the year's requests were answered: one bar, its parts and their reasons in words. */
export function RequestsOfYear({ home }: { readonly home: ReportsAtHome }) {
  const { year, reports, results } = home;
  if (!results) return null;
  const shares = resultShares(results.counts);
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="requests-of-year">
      <div className="heading-row">
        <h2 id="requests-of-year">
          {whole === 0
            ? `${year} 年，各机关没有办结公开申请`
            : `${year} 年，各机关办结 ${groupedFigure(whole)} 件公开申请`}
        </h2>
        <Link to={reportsPath(year)}>
          {year}年全部 {groupedFigure(reports)} 份年报
        </Link>
      </div>
      {whole > 0 && (
        <ShareBar
          name={`${year} 年公开申请的办理结果，数字见下面的列表`}
          unit="件"
          shares={shares}
        />
      )}
      <p className="hint">{sourceWords(results)}</p>
      <ul className="ways on-screen">
        <li>
          <Link to={indicatorsPath("t3")}>这些理由是什么意思</Link>
        </li>
        <li>
          <Link to={comparisonPath(year)}>各机关放在一起比较</Link>
        </li>
      </ul>
    </section>
  );
}

/** Whose reports were added up, and which were not. */
function sourceWords({ counted, leftOut, ofGovernments }: ResultsAtHome): string {
  const whose = ofGovernments
    ? `根据人民政府的 ${groupedFigure(counted)} 份年报。`
    : `根据部门、乡镇等 ${groupedFigure(counted)} 份年报相加；人民政府的年报通常已经汇总所属机关，不再加入。`;
  return leftOut > 0
    ? `${whose}另有 ${groupedFigure(leftOut)} 份的数字没有全部读准，没有计入。`
    : whose;
}
