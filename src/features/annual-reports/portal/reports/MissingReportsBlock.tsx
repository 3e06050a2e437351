import { agencyPath } from "#features/agencies/domain/index.ts";
import { Link } from "#ui/Link.tsx";
import type { MissingReports } from "../../data/missing-reports.ts";

interface MissingReportsBlockProps {
  readonly missing: MissingReports | undefined;
  readonly year: number;
}

/** 尚未收到: whose report of the year has not come; nothing where the installation does not tell, or none is missing. */
export function MissingReportsBlock({ missing, year }: MissingReportsBlockProps) {
  if (!missing || missing.total === 0) return null;
  const { total, agencies } = missing;
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">
        {year} 年年报尚未收到的机关（{total.toLocaleString("zh-CN")} 个）
      </h2>
      <p className="hint">本站尚未收录，不等于机关没有公布。</p>
      <ul>
        {agencies.map(({ id, name }) => (
          <li key={id}>
            <Link to={agencyPath(id)}>{name}</Link>
          </li>
        ))}
      </ul>
      {total > agencies.length && <p>其余 {total - agencies.length} 个可按地区查看。</p>}
    </section>
  );
}
