import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { readWarningWords } from "#report/words/read-warning.ts";
import { sourceAnchor } from "#report-view/anchors.ts";
import { findingIndex } from "#report-view/findings/finding-index.ts";
import { Uncertain } from "#report-view/findings/Uncertain.tsx";
import { SourceText } from "#report-view/source/SourceText.tsx";
import type { SourceLinks } from "#report-view/source/source-links.ts";
import { markedStarts } from "#report-view/source/source-view.ts";
import { Legend } from "#report-view/tables/Legend.tsx";
import { StatutoryTable } from "#report-view/tables/StatutoryTable.tsx";
import { tableLayouts } from "#report-view/tables/table-layout.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { SealedDownload } from "../download/sealed-download.ts";
import type { CheckedReport } from "./checked-report.ts";
import { Downloads } from "./Downloads.tsx";
import { Findings } from "./Findings.tsx";
import { Summary } from "./Summary.tsx";
import { noFiguresAdvice, noFiguresTitle, pageTitle } from "./words.ts";

/** The cells and findings stand in the same page. */
const links: SourceLinks = {
  idOf: ({ start }) => sourceAnchor(start),
  hrefOf: (anchor) => `#${anchor}`,
  hasOwnAnchors: false,
};

interface ResultPageProps {
  readonly checked: CheckedReport;
  readonly inputName: string;
  readonly download: SealedDownload | "too-long" | undefined;
}

/** 核对结果. */
export function ResultPage({ checked, inputName, download }: ResultPageProps) {
  const hasFigures = Object.keys(checked.report.cells).length > 0;
  return (
    <Page
      title="核对结果"
      breadcrumb={[{ name: pageTitle, href: "/annual-reports/check" }, { name: "核对结果" }]}
    >
      <div className="result-head">
        <h1>年报核对结果</h1>
        <Link className="button" to="/annual-reports/check">
          核对另一份
        </Link>
      </div>
      {hasFigures ? (
        <Figures checked={checked} inputName={inputName} download={download} />
      ) : (
        <NoFigures checked={checked} inputName={inputName} />
      )}
    </Page>
  );
}

function Figures({ checked, inputName, download }: ResultPageProps) {
  const { report, findings, explained, source } = checked;
  const starts = markedStarts(source);
  const isMarked = (start: number) => starts.has(start);
  const context = {
    ...findingIndex(findings),
    sourceOf: (_: CellName, { place }: ReportCell) =>
      place?.start !== undefined && isMarked(place.start)
        ? `#${sourceAnchor(place.start)}`
        : undefined,
  };
  const hasFindings = findings.length + explained.length > 0;
  return (
    <>
      <Summary checked={checked} inputName={inputName} />
      <Warnings checked={checked} />
      <nav className="on-page" aria-label="本页内容">
        <ul>
          {hasFindings && <PageLink to="findings">问题清单</PageLink>}
          <PageLink to="t2">表二</PageLink>
          <PageLink to="t3">表三</PageLink>
          <PageLink to="t4">表四</PageLink>
          {download && <PageLink to="downloads">下载</PageLink>}
          <PageLink to="source">原文对照</PageLink>
        </ul>
      </nav>
      <div className="result">
        <div>
          {hasFindings && <Findings checked={checked} isMarked={isMarked} />}
          <section className="tables" aria-labelledby="tables-title">
            <h2 id="tables-title">读到的表格</h2>
            <Legend />
            {tableLayouts(report.cells).map((layout) => (
              <StatutoryTable key={layout.id} {...{ layout, context }} cells={report.cells} />
            ))}
            <Uncertain cells={report.cells} />
          </section>
          {download && <Downloads source={download} cells={report.cells} />}
        </div>
        <SourceText source={source} links={links} />
      </div>
    </>
  );
}

function PageLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <li>
      <a href={`#${to}`}>{children}</a>
    </li>
  );
}

function Warnings({ checked: { report } }: { readonly checked: CheckedReport }) {
  if (report.warnings.length === 0) return null;
  return (
    <section className="warnings" aria-labelledby="warnings-title">
      <h2 id="warnings-title">读取时的情况</h2>
      <ul>
        {[...new Set(report.warnings.map(readWarningWords))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function NoFigures({ checked, inputName }: Omit<ResultPageProps, "download">) {
  const { report, source } = checked;
  return (
    <>
      <section className="summary none" aria-labelledby="summary-title">
        <h2 id="summary-title">{noFiguresTitle(report.warnings)}</h2>
        {[...new Set(report.warnings.map(readWarningWords))].map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>{noFiguresAdvice(report.warnings)}</p>
        <dl>
          <dt>单位</dt>
          <dd>{report.agency ?? "没有写明"}</dd>
          <dt>年份</dt>
          <dd>{report.year === null ? "没有写明" : `${report.year} 年`}</dd>
          <dt>核对对象</dt>
          <dd>{inputName}</dd>
        </dl>
      </section>
      <SourceText source={source} links={links} />
    </>
  );
}
