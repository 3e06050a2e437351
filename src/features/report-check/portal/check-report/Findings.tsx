import { severities } from "#kernel/finding.ts";
import { sourceAnchor } from "#report-view/anchors.ts";
import { ExplainedList } from "#report-view/findings/ExplainedList.tsx";
import { FindingList } from "#report-view/findings/FindingList.tsx";
import type { ShownQuote } from "#report-view/findings/shown-finding.ts";
import { type CheckedReport, findingLimit, type Quote } from "./checked-report.ts";

interface FindingsProps {
  readonly checked: CheckedReport;
  /** Whether the source shown has a mark for a place, so that a link leads somewhere. */
  readonly isMarked: (start: number) => boolean;
}

/** 问题清单: what is wrong, gravest first; each finding leads to its cells and words. */
export function Findings({ checked, isMarked }: FindingsProps) {
  const { findings, findingCounts, explained, report } = checked;
  const all = severities.reduce((sum, severity) => sum + findingCounts[severity], 0);
  return (
    <section className="findings" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">问题清单</h2>
      {all > findings.length && (
        <p className="hint">{`共 ${all} 处，这里列出前 ${findingLimit} 处。更正后再核对一次，可以看到其余的。`}</p>
      )}
      <FindingList
        findings={findings.map((finding) => ({
          ...finding,
          quotes: finding.quotes.map((quote) => shownQuote(quote, isMarked)),
        }))}
        counts={findingCounts}
        isShown={(cell) => cell in report.cells}
      />
      <ExplainedList
        explained={explained.map(({ rule, reason }) => ({
          rule,
          reason: shownQuote(reason, isMarked),
        }))}
      />
    </section>
  );
}

function shownQuote({ text, start }: Quote, isMarked: FindingsProps["isMarked"]): ShownQuote {
  const isLinked = start !== undefined && isMarked(start);
  return { text, ...(isLinked ? { href: `#${sourceAnchor(start)}` } : {}) };
}
