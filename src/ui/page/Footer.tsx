import { ForeignMarkup } from "../ForeignMarkup.tsx";
import { Link } from "../Link.tsx";
import type { SiteFacts } from "../site.ts";
import { useSite } from "../site-context.ts";

/** Foot of every page: ways on, and who answers for the site, or another site's footer in place of the latter. */
export function Footer() {
  const { facts, frame, offers, pages, asFiles } = useSite();
  const offered = pages.foot.filter(({ path }) => offers(path));
  return (
    <footer className="footer">
      <nav className="wide foot-links" aria-label="网站服务">
        <ul>
          {offered.map(({ name, path }) => (
            <li key={path}>
              <Link to={path}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {asFiles?.years && <p className="wide foot-notice">{yearsWords(asFiles.years)}</p>}
      {facts.notice && <p className="wide foot-notice">{facts.notice}</p>}
      {frame.footer === undefined ? <Facts facts={facts} /> : <ForeignMarkup html={frame.footer} />}
    </footer>
  );
}

function yearsWords(years: readonly number[]): string {
  return `本站只发布 ${years.join("、")} 年的年度报告；其他年份的数字只作对照，没有链接。`;
}

function Facts({ facts }: { readonly facts: SiteFacts }) {
  const shown = labels.flatMap(([key, label]) =>
    facts[key] ? [{ label, value: facts[key] }] : [],
  );
  return (
    <div className="wide foot-facts">
      {shown.length > 0 && (
        <ul>
          {shown.map(({ label, value }) => (
            <li key={label}>
              {label}：{value}
            </li>
          ))}
        </ul>
      )}
      <p>本站不使用脚本和 Cookie，支持键盘、读屏软件和打印。</p>
    </div>
  );
}

const labels = [
  ["organiser", "主办单位"],
  ["operator", "承办单位"],
  ["code", "网站标识码"],
  ["icp", "ICP备案号"],
  ["police", "公安备案号"],
  ["phone", "联系电话"],
] as const;
