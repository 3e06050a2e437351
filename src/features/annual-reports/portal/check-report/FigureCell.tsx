import type { ReportCell } from "#report/annual-report.ts";
import type { Severity } from "#report/check/rules.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellAnchor, findingAnchor, sourceAnchor } from "./anchors.ts";
import type { ResultIndex } from "./result-index.ts";
import { severityWords, stateWords } from "./words.ts";

interface FigureCellProps {
  readonly name: CellName;
  readonly cell: ReportCell;
  readonly columnSpan: number;
  readonly index: ResultIndex;
}

/** Findings named in a cell; the rest are counted. */
const namedFindings = 2;

/** One cell: its figure or its state, a link to its place in the source, and the findings it is in. */
export function FigureCell({ name, cell, columnSpan, index }: FigureCellProps) {
  const { word, sign } = stateWords[cell.state];
  const severity = index.severityAt(name);
  const start = cell.place?.start;
  // An uncertain cell keeps the look of its state; the finding shows in its number alone.
  const look = cell.state === "read" ? severity : cell.state;
  const content =
    cell.state === "read" ? (
      <span className={cell.value === 0 ? "figure" : "figure counts"}>{cell.value}</span>
    ) : (
      <span className="state">
        <span aria-hidden="true">{sign}</span>
        {word}
      </span>
    );
  return (
    <td
      id={cellAnchor(name)}
      {...(look ? { className: look } : {})}
      {...(columnSpan > 1 ? { colSpan: columnSpan } : {})}
    >
      {start !== undefined && index.isMarked(start) ? (
        <a href={`#${sourceAnchor(start)}`}>{content}</a>
      ) : (
        content
      )}
      {severity && <FindingLinks name={name} index={index} severity={severity} />}
    </td>
  );
}

interface FindingLinksProps {
  readonly name: CellName;
  readonly index: ResultIndex;
  readonly severity: Severity;
}

function FindingLinks({ name, index, severity }: FindingLinksProps) {
  const { sign } = severityWords[severity];
  const findings = index.findingsAt(name);
  const more = findings.length - namedFindings;
  return (
    <span className={`in-findings ${severity}`}>
      {findings.slice(0, namedFindings).map((finding) => (
        <a
          key={finding}
          href={`#${findingAnchor(finding)}`}
          aria-label={`问题 ${finding + 1}`}
        >{`${sign} ${finding + 1}`}</a>
      ))}
      {more > 0 && <span>等{findings.length}处</span>}
    </span>
  );
}
