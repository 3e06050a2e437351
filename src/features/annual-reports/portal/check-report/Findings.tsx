import type { Cells } from "#report/annual-report.ts";
import { findingAnchor, sourceAnchor } from "./anchors.ts";
import { CellLinks } from "./CellLinks.tsx";
import {
  type CheckedReport,
  type FindingView,
  findingLimit,
  type Quote,
  severities,
} from "./checked-report.ts";
import type { ResultIndex } from "./result-index.ts";
import { ruleWords, severityWords } from "./words.ts";

interface FindingsProps {
  readonly checked: CheckedReport;
  readonly index: ResultIndex;
}

/** 问题清单: what is wrong, gravest first; each finding leads to its cells and words. */
export function Findings({ checked, index }: FindingsProps) {
  const { findings, findingCounts, report } = checked;
  const all = severities.reduce((sum, severity) => sum + findingCounts[severity], 0);
  return (
    <section className="findings" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">问题清单</h2>
      {all > findings.length && (
        <p className="hint">{`共 ${all} 处，这里列出前 ${findingLimit} 处。更正后再核对一次，可以看到其余的。`}</p>
      )}
      {severities.map((severity) => {
        const { word, means } = severityWords[severity];
        if (findingCounts[severity] === 0) return null;
        return (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <h3 id={`findings-${severity}`}>
              {`${word} ${findingCounts[severity]} 处`}
              <span className="hint">{means}</span>
            </h3>
            <ul className="finding-list">
              {findings.map((finding, at) =>
                finding.severity === severity ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its number
                  <FindingItem key={at} at={at} {...{ finding, index }} cells={report.cells} />
                ) : null,
              )}
            </ul>
          </section>
        );
      })}
      <Explained checked={checked} index={index} />
    </section>
  );
}

interface FindingItemProps {
  readonly at: number;
  readonly finding: FindingView;
  readonly cells: Cells;
  readonly index: ResultIndex;
}

function FindingItem({ at, finding, cells, index }: FindingItemProps) {
  const { severity, message, basis, quotes } = finding;
  const { word, sign } = severityWords[severity];
  return (
    <li id={findingAnchor(at)} className={`finding ${severity}`}>
      <p className="finding-head">
        <span className="badge">
          <span aria-hidden="true">{sign}</span>
          {`${word} ${at + 1}`}
        </span>
        {message}
      </p>
      {finding.cells.length > 0 && <CellLinks names={finding.cells} cells={cells} />}
      {quotes.length > 0 && (
        <p className="places">
          原文：
          {quotes.map((quote, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: quotes never move
            <QuoteLink key={order} quote={quote} index={index} />
          ))}
        </p>
      )}
      <p className="basis">{`依据：${basis}`}</p>
    </li>
  );
}

function QuoteLink({
  quote: { text, start },
  index,
}: {
  readonly quote: Quote;
  readonly index: ResultIndex;
}) {
  if (start === undefined || !index.isMarked(start)) return <q>{text}</q>;
  return (
    <a href={`#${sourceAnchor(start)}`}>
      <q>{text}</q>
    </a>
  );
}

function Explained({ checked: { explained }, index }: FindingsProps) {
  if (explained.length === 0) return null;
  return (
    <section aria-labelledby="explained-title">
      <h3 id="explained-title">
        {`报告自己作了说明的 ${explained.length} 处`}
        <span className="hint">有差额，但文中讲明了原因，不算问题</span>
      </h3>
      <ul className="finding-list">
        {explained.map(({ rule, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: explanations never move
          <li key={at} className="finding explained">
            {`${ruleWords[rule]}。原文说明：`}
            <QuoteLink quote={reason} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}
