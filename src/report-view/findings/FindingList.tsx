import { type FindingCounts, severities } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { findingAnchor } from "../anchors.ts";
import { severityWords } from "../words.ts";
import { CellLinks } from "./CellLinks.tsx";
import { QuoteLink } from "./QuoteLink.tsx";
import type { ShownFinding } from "./shown-finding.ts";

interface FindingListProps {
  /** Those listed. */
  readonly findings: readonly ShownFinding[];
  /** Of all, also of those not listed. */
  readonly counts: FindingCounts;
  /** Whether the page shows a cell, so that a link leads somewhere. */
  readonly isShown: (cell: CellName) => boolean;
}

/** What is wrong, gravest first; each finding leads to its cells and words. */
export function FindingList({ findings, counts, isShown }: FindingListProps) {
  return severities.map((severity) => {
    const { word, means } = severityWords[severity];
    if (counts[severity] === 0) return null;
    return (
      <section key={severity} aria-labelledby={`findings-${severity}`}>
        <h3 id={`findings-${severity}`}>
          {`${word} ${counts[severity]} 处`}
          <span className="hint">{means}</span>
        </h3>
        <ul className="finding-list">
          {findings.map((finding, at) =>
            finding.severity === severity ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its number
              <FindingItem key={at} at={at} finding={finding} isShown={isShown} />
            ) : null,
          )}
        </ul>
      </section>
    );
  });
}

interface FindingItemProps extends Pick<FindingListProps, "isShown"> {
  readonly at: number;
  readonly finding: ShownFinding;
}

function FindingItem({ at, finding, isShown }: FindingItemProps) {
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
      {finding.cells.length > 0 && <CellLinks names={finding.cells.filter(isShown)} />}
      {quotes.length > 0 && (
        <p className="places">
          原文：
          {quotes.map((quote, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: quotes never move
            <QuoteLink key={order} quote={quote} />
          ))}
        </p>
      )}
      <p className="basis">{`依据：${basis}`}</p>
    </li>
  );
}
