import { agencyPath, kindWords } from "#features/agencies/domain/index.ts";
import { DissolvedBadge } from "#features/agencies/portal/index.ts";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";
import { ScrollRegion } from "#ui/tables/ScrollRegion.tsx";
import { reportPath } from "../lists/report-paths.ts";
import type { MarkedRow, ReportsAtHome } from "./load-home.ts";
import type { YearMark } from "./year-mark.ts";

interface AgencyMarksProps {
  readonly home: Pick<ReportsAtHome, "region" | "years">;
  /** All of the kinds that stand under one caption. */
  readonly agencies: readonly MarkedRow[];
}

/** Agencies in the established order, with a mark for each year. */
export function AgencyMarks({ home: { region, years }, agencies }: AgencyMarksProps) {
  const kinds = [...new Set(agencies.map(({ kind }) => kindWords[kind]))].join("、");
  return (
    <ScrollRegion name={`${kinds}，各年的年报`} className="data">
      <table className="data-table marks">
        <caption>{kinds}</caption>
        <thead>
          <tr>
            <th scope="col">机关</th>
            {years.map((year) => (
              <th key={year} scope="col">
                <span className="century">{`${year}`.slice(0, 2)}</span>
                {`${year}`.slice(2)}
                <span className="vh">年</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency.id}>
              <th scope="row">
                <Link to={agencyPath(agency.id)}>{shortName(agency, region.name)}</Link>{" "}
                <DissolvedBadge on={agency.dissolvedOn} />
              </th>
              {agency.marks.map((mark, at) => (
                <Mark key={years[at]} agencyId={agency.id} year={years[at] ?? 0} mark={mark} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Without the region's name, which is that of the whole site; a government is nothing without it. */
function shortName({ name, kind }: MarkedRow, region: string): string {
  return kind !== "government" && name.startsWith(region) ? name.slice(region.length) : name;
}

interface MarkProps {
  readonly agencyId: number;
  readonly year: number;
  readonly mark: YearMark;
}

/** The name in front of the row is the keyboard's way; marks are for whoever points at them. */
function Mark({ agencyId, year, mark }: MarkProps) {
  const { href } = useSite();
  if (mark === "none") return <td />;
  const { sign, word } = markWords[mark];
  if (mark === "missing") return <td className="not-held">{sign}</td>;
  return (
    <td className={mark}>
      <a href={href(reportPath(agencyId, year))} tabIndex={-1} aria-label={`${year} 年年报${word}`}>
        {sign}
      </a>
    </td>
  );
}

const markWords = {
  there: { sign: "✓", word: "" },
  late: { sign: "迟", word: "，落款迟" },
  missing: { sign: "缺", word: "" },
} as const;

/** What the marks mean, above the tables. */
export function MarkLegend() {
  return (
    <ul className="mark-legend">
      <li>
        <b className="there">✓</b> 已收录<span className="on-screen">，点它看年报</span>
      </li>
      <li>
        <b className="late">迟</b> 落款晚于法定期限（部门 1 月 31 日，县级以上人民政府 3 月 31
        日；乡镇、街道、开发区按当地规定，不标）
      </li>
      <li>
        <b className="not-held">缺</b>{" "}
        期限已过（乡镇、街道、开发区为次年已过），本站没有收录，不等于没有公布
      </li>
      <li>空白：还没到期，或者不能确定当年有没有这个机关</li>
    </ul>
  );
}
