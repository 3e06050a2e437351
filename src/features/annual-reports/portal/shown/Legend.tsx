import { severityWords, stateWords } from "./words.ts";

const uncertainStates = ["blank", "missing", "lost", "ambiguous"] as const;
const marks = ["error", "warning"] as const;

/** What the marks in the tables mean. */
export function Legend() {
  return (
    <div className="legend">
      <p>点数字，看它在原文中的位置；点带编号的标记，看所在的问题。</p>
      <ul>
        {uncertainStates.map((state) => (
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
    </div>
  );
}
