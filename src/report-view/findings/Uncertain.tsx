import type { Cells } from "#report/annual-report.ts";
import {
  groupPlace,
  groupWords,
  uncertainGroups,
  uncertainWords,
} from "#report/words/uncertain-groups.ts";
import { cellAnchor } from "../anchors.ts";

interface UncertainProps {
  readonly cells: Cells;
}

/** 未能确认的格: which cells hold no certain figure, and why. */
export function Uncertain({ cells }: UncertainProps) {
  const groups = uncertainGroups(cells);
  if (groups.length === 0) return null;
  return (
    <section className="uncertain" id="uncertain" aria-labelledby="uncertain-title">
      <h3 id="uncertain-title">{uncertainWords.title}</h3>
      <p className="hint">{uncertainWords.hint}</p>
      <ul>
        {groups.map((group) => (
          <li key={group.cells[0]}>
            <a href={`#${cellAnchor(group.cells[0] ?? "")}`}>{groupPlace(group)}</a>
            {`：${groupWords(group)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
