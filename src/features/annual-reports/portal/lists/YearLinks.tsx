import { Link } from "#ui/Link.tsx";
import { reportPath } from "./report-paths.ts";

interface YearLinksProps {
  readonly agencyId: number;
  /** For screen readers, which read links by themselves. */
  readonly agencyName: string;
  /** The latest first. */
  readonly years: readonly number[];
}

/** Years named by themselves. */
const named = 4;

/** The reports of an agency by year; more than a few stand on its own page. */
export function YearLinks({ agencyId, agencyName, years }: YearLinksProps) {
  if (years.length === 0) return "尚无年报";
  return (
    <span className="year-links">
      {years.slice(0, named).map((year) => (
        <Link key={year} to={reportPath(agencyId, year)}>
          <span className="vh">{agencyName}</span>
          {year}
          <span className="vh">年年报</span>
        </Link>
      ))}
      {years.length > named && `等 ${years.length} 年`}
    </span>
  );
}
