import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import { tableTitles } from "#report-view/words.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import type { ReportInPlace } from "../../data/find-report-surroundings.ts";
import { IndicatorsLink } from "../indicators/IndicatorsLink.tsx";
import { versionPath } from "../lists/report-paths.ts";
import { titleOf } from "../report/ReportPage.tsx";
import { RowTold } from "./RowTold.tsx";
import type { ToldTable } from "./told-rows.ts";

interface FiguresPageProps {
  readonly found: ReportInPlace;
  readonly tables: readonly ToldTable[];
  /** The agency's reports, the latest first. */
  readonly years: readonly AgencyYear[];
}

/** The figures of a report one by one: what each row counts, what it is made of, and how it was in other years. */
export function FiguresPage({ found, tables, years }: FiguresPageProps) {
  const { stored, surroundings } = found;
  const { agency, year, version } = stored;
  const report = versionPath({ agencyId: agency.id, year, version });
  const title = `${titleOf(agency.name, year)}：逐项数字`;
  return (
    <Page
      title={title}
      description={`${agency.name}${year}年年报每一项数字的口径、构成和历年情况。`}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: surroundings.regionName, href: regionPath(surroundings.regionCode) },
        { name: agency.name, href: agencyPath(agency.id) },
        { name: `${year} 年年报`, href: report },
        { name: "逐项数字" },
      ]}
    >
      <h1>{title}</h1>
      <p className="lead">
        下面逐项列出这份<Link to={report}>年报</Link>
        的数字：数的是什么、依据哪一条、由哪些数字构成，以及历年各是多少。数字都出自已经公布的年报，不涉及任何个人和案件。
      </p>
      <IndicatorsLink />
      {tables.length === 0 && (
        <p className="not-read">这份年报的表格没有读出，不能当作没有数据。</p>
      )}
      <nav className="on-page" aria-label="本页内容">
        <ul>
          {tables.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{tableTitles[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map(({ id, rows }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{tableTitles[id]}</h2>
          {rows.map((row) => (
            <RowTold key={row.id} row={row} years={years} />
          ))}
        </section>
      ))}
    </Page>
  );
}
