import type { Severity } from "#kernel/finding.ts";
import type { ReportCell } from "#report/annual-report.ts";
import { stateWords } from "#report/words/state-words.ts";
import { severityWords } from "../words.ts";

const uncertainStates = ["blank", "missing", "lost", "ambiguous"] as const;
const markedSeverities = ["error", "warning"] as const;

interface LegendProps {
  /** Those explained; all of them unless given. */
  readonly states?: ReadonlySet<ReportCell["state"]>;
  readonly severities?: ReadonlySet<Severity>;
}

/** What the marks in the tables mean. */
export function Legend({
  states = new Set(uncertainStates),
  severities = new Set(markedSeverities),
}: LegendProps) {
  const shownStates = uncertainStates.filter((state) => states.has(state));
  const marks = markedSeverities.filter((severity) => severities.has(severity));
  return (
    <div className="legend">
      <p className="on-screen">
        {`点数字，看它在原文中的位置${marks.length > 0 ? "；点带编号的标记，看所在的问题" : ""}。`}
      </p>
      {shownStates.length + marks.length > 0 && (
        <ul>
          {shownStates.map((state) => (
            <li key={state}>
              <span className={`sample ${state}`}>
                <span aria-hidden="true">{stateWords[state].sign}</span>
                {stateWords[state].word}
              </span>
              {stateWords[state].means}
            </li>
          ))}
          {marks.map((severity) => (
            <li key={severity}>
              <span className={`sample ${severity}`}>
                <span aria-hidden="true">{severityWords[severity].sign}</span>1
              </span>
              {`与问题清单第 1 处（${severityWords[severity].word}）有关`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
