import type { Cells } from "#report/annual-report.ts";
import { cellAnchor } from "./anchors.ts";
import { uncertainGroups } from "./uncertain-groups.ts";
import { stateWords } from "./words.ts";

interface UncertainProps {
  readonly cells: Cells;
}

const tableNames = { t2: "表二", t3: "表三", t4: "表四" } as const;

/** 未能确认的格: which cells hold no certain figure, and why. */
export function Uncertain({ cells }: UncertainProps) {
  const groups = uncertainGroups(cells);
  if (groups.length === 0) return null;
  return (
    <section className="uncertain" id="uncertain" aria-labelledby="uncertain-title">
      <h3 id="uncertain-title">未能确认的格</h3>
      <p className="hint">拿不准的数字一律不取，也不当作 0。请对照原文件。</p>
      <ul>
        {groups.map(({ table, state, cells: names, where, why, candidates }) => (
          <li key={names[0]}>
            <a href={`#${cellAnchor(names[0] ?? "")}`}>{`${tableNames[table]} ${where}`}</a>
            {`：${names.length} 格${stateWords[state].word}。${why}`}
            {candidates.length > 0 && `可能是 ${candidates.join(" 或 ")}。`}
          </li>
        ))}
      </ul>
    </section>
  );
}
