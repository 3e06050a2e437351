import { agencyPath, regionPath } from "#features/agencies/domain/index.ts";
import { escapeMarkup } from "#formats/escape-markup.ts";
import type { Severity } from "#kernel/finding.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import { reportTitle } from "#report/write/report-title.ts";
import { cellAnchor, rowAnchor } from "#report-view/anchors.ts";
import { conclusion, verdictOf } from "#report-view/findings/conclusion.ts";
import { findingIndex } from "#report-view/findings/finding-index.ts";
import { isPlaced } from "#report-view/source/is-placed.ts";
import type { FigureContext } from "#report-view/tables/figure-markup.ts";
import { Legend } from "#report-view/tables/Legend.tsx";
import { tableLayouts } from "#report-view/tables/table-layout.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { figuresPath, reportPath, sourcePath } from "../lists/report-paths.ts";
import { AgencySince } from "./AgencySince.tsx";
import { CheckOutcome } from "./CheckOutcome.tsx";
import { Correction } from "./Correction.tsx";
import { ReportDownloads } from "./ReportDownloads.tsx";
import { ReportFacts } from "./ReportFacts.tsx";
import { ReportFactsInLine } from "./ReportFactsInLine.tsx";
import { ReportScope } from "./ReportScope.tsx";
import { ReportSections } from "./ReportSections.tsx";
import { SeeOriginal } from "./SeeOriginal.tsx";
import { isCheckable, type ShownReport } from "./shown-report.ts";
import { isTableRead } from "./table-read.ts";
import { checkWords, storedWarningWords } from "./words.ts";
import { YearLinks } from "./YearLinks.tsx";

interface ShownProps {
  readonly shown: ShownReport;
}

interface ReportPageProps extends ShownProps {
  /** The version in whose place this one came, where it was corrected. */
  readonly corrected?: StoredReport | undefined;
}

/** An agency's report of a year as a document in its form, with what the checks found beside the figures. */
export function ReportPage({ shown, corrected }: ReportPageProps) {
  const { href } = useSite();
  const { stored, surroundings, preface, sections } = shown;
  const { agency, year, version, report } = stored;
  const place = { agencyId: agency.id, year, version };
  const neighbours = { agencyId: agency.id, year, years: surroundings.years };
  const title = titleOf(agency.name, year);
  const tables = tablesRead(report);
  const isShown = (cell: CellName) => cell in report.cells && tables.has(cell.slice(0, 2));
  return (
    <Page
      title={title}
      description={`${title}全文、统计表、核对情况和下载。`}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name: surroundings.regionName, href: regionPath(surroundings.regionCode) },
        { name: agency.name, href: agencyPath(agency.id) },
        { name: `${year} 年年报` },
      ]}
    >
      <article className="report">
        <h1>
          <Title owner={agency.name} year={year} />
        </h1>
        {!stored.isCurrent && <Superseded shown={shown} />}
        {corrected && <Correction stored={stored} before={corrected} />}
        <AgencySince shown={shown} />
        <ReportFactsInLine shown={shown} />
        <CheckSummary shown={shown} />
        <ReportScope stored={stored} />
        <YearLinks name="本机关前后年度" {...neighbours} />
        <OnPage shown={shown} />
        {sections.length === 0 && <Warnings report={report} />}
        <div className="report-document">
          {preface.map((text) => (
            <p key={text} className="preface">
              {text}
            </p>
          ))}
          {sections.length === 0 && (
            <p className="not-read">
              没有读到分节的正文。
              <SeeOriginal stored={stored} />
            </p>
          )}
          <ReportSections
            sections={sections}
            report={report}
            context={figureContext(shown, {
              source: href(sourcePath(place)),
              told: href(figuresPath(place)),
            })}
            seeOriginal={<SeeOriginal stored={stored} />}
            legend={tables.size > 0 && <UsedLegend shown={shown} />}
          />
        </div>
        {sections.length > 0 && <Warnings report={report} />}
        <CheckOutcome shown={shown} isShown={isShown} />
        <ReportDownloads shown={shown} />
        <ReportFacts shown={shown} />
        <YearLinks name="本机关前后年度（页末）" {...neighbours} />
      </article>
    </Page>
  );
}

export function titleOf(agency: string, year: number): string {
  const { owner, subject } = reportTitle({ agency, year });
  return owner + subject;
}

/** The title with its year in one line. */
function Title({ owner, year }: { readonly owner: string; readonly year: number }) {
  const { subject } = reportTitle({ agency: owner, year });
  const period = `${year}年`;
  return (
    <>
      {owner}
      <span className="unbroken">{period}</span>
      {subject.slice(period.length)}
    </>
  );
}

/** The tables of which something was read, by id. */
function tablesRead({ cells }: AnnualReport): ReadonlySet<string> {
  const ids: TableId[] = tableLayouts(cells)
    .filter((layout) => isTableRead(layout, cells))
    .map(({ id }) => id);
  return new Set(ids);
}

/** A figure leads to its place in the original, its row to what it counts; what is not there leads nowhere. */
function figureContext(
  { check }: ShownReport,
  at: { readonly source: string; readonly told: string },
): FigureContext {
  // Escaped once: what follows them are names of cells and rows, the same for every report.
  const [source, told] = [escapeMarkup(at.source), escapeMarkup(at.told)];
  return {
    ...findingIndex(check?.findings ?? []),
    sourceOf: (name, cell) => (isPlaced(cell) ? `${source}#${cellAnchor(name)}` : undefined),
    toldAt: (row) => `${told}#${rowAnchor(row)}`,
  };
}

function Superseded({ shown: { stored } }: ShownProps) {
  return (
    <p className="superseded" role="note">
      <strong>{`这是第 ${stored.version} 版，不是现行版本。`}</strong>
      机关后来公布过新的版本，请以
      <Link to={reportPath(stored.agency.id, stored.year)}>现行版本</Link>为准。
    </p>
  );
}

function Warnings({ report }: { readonly report: AnnualReport }) {
  if (report.warnings.length === 0) return null;
  return (
    <section className="warnings" aria-labelledby="warnings-title">
      <h2 id="warnings-title">读取原文件时的情况</h2>
      <ul>
        {[...new Set(report.warnings.map(storedWarningWords))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

/** The outcome in a line, before the report; the rest stands behind it. */
function CheckSummary({ shown: { check, uncertain, isUnread, stored } }: ShownProps) {
  if (isUnread) {
    return (
      <p className="check-line">
        <strong>核对情况：</strong>
        {checkWords.notRead}
        <SeeOriginal stored={stored} />
      </p>
    );
  }
  if (!check) return null;
  const { counts, unchecked } = check;
  if (!isCheckable(check)) {
    return (
      <p className="check-line">
        <strong>核对情况：</strong>
        {checkWords.notCheckable}
      </p>
    );
  }
  const words = conclusion({
    findingCounts: counts,
    uncertain,
    isComplete: unchecked.length === 0,
  });
  return (
    <p className={`check-line ${verdictOf(counts)}`}>
      <strong>核对情况：</strong>
      {words} <a href="#check">查看详情</a>
    </p>
  );
}

function OnPage({ shown }: ShownProps) {
  return (
    <nav className="on-page" aria-label="本页内容">
      <details className="fold">
        <summary>本页内容</summary>
      </details>
      <ul>
        {shown.sections.map(({ number, heading }) => (
          <li key={number}>
            <a href={`#section-${number}`}>{heading}</a>
          </li>
        ))}
        {(shown.stored.isTold || shown.isUnread) && (
          <li>
            <a href="#check">核对情况</a>
          </li>
        )}
        <li>
          <a href="#downloads">下载</a>
        </li>
        <li>
          <a href="#facts">报告信息</a>
        </li>
      </ul>
    </nav>
  );
}

/** Only the marks that stand in these tables. */
function UsedLegend({ shown: { stored, check, uncertain } }: ShownProps) {
  const cells = uncertain > 0 ? Object.values(stored.report.cells) : [];
  const marked = (check?.findings ?? []).filter(({ cells }) => cells.length > 0);
  return (
    <Legend
      states={new Set(cells.map(({ state }) => state))}
      severities={new Set<Severity>(marked.map(({ severity }) => severity))}
    />
  );
}
