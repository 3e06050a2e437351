import type { ReportCell } from "#report/annual-report.ts";
import { changesBetween } from "#report/changes-between.ts";
import { cellWords, sectionWords } from "#report/words/form-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { Link } from "#ui/Link.tsx";
import type { StoredReport } from "../../data/find-report.ts";
import { versionPath } from "../lists/report-paths.ts";

interface CorrectionProps {
  readonly stored: StoredReport;
  /** The version in whose place it came. */
  readonly before: StoredReport;
}

/** More are counted: the earlier version stands beside it. */
const mostNamed = 30;

/** 更正说明: why this version took the place of one that was public, and what it says otherwise. */
export function Correction({ stored, before }: CorrectionProps) {
  const { agency, year, version } = before;
  const { cells, sections } = changesBetween(before.report, stored.report);
  return (
    <section className="correction" aria-labelledby="correction-title">
      <h2 id="correction-title">更正说明</h2>
      <p>
        {maskedText(stored.correctedBecause ?? "")}（
        <Link to={versionPath({ agencyId: agency.id, year, version })}>{`第 ${version} 版`}</Link>
        是更正前的报告。）
      </p>
      <ul>
        {cells.slice(0, mostNamed).map(({ cell, before: was, after: is }) => (
          <li key={cell}>{`${cellWords(cell)}：原为${stateOf(was)}，更正为${stateOf(is)}`}</li>
        ))}
        {cells.length > mostNamed && <li>{`另有 ${cells.length - mostNamed} 项数据更正`}</li>}
        {sections.map((number) => (
          <li key={number}>{`“${sectionWords[number] ?? `第 ${number} 部分`}”的文字有修改`}</li>
        ))}
        {cells.length + sections.length === 0 && <li>数据和正文没有变化</li>}
      </ul>
    </section>
  );
}

function stateOf(cell: ReportCell | undefined): string {
  return cell?.state === "read" ? ` ${figureText(cell.value)}` : "空白";
}
