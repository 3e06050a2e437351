import { cellLabel } from "#report/words/cell-label.ts";
import { stateWords } from "#report/words/state-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { cellAnchor } from "#report-view/anchors.ts";
import type { UnmarkedCell } from "./source-job.ts";

interface UnmarkedListProps {
  readonly cells: readonly UnmarkedCell[];
  /** The address of the report's page. */
  readonly report: string;
}

/** Figures that could not be marked in the original, each under the name that the report's page leads to. */
export function UnmarkedList({ cells, report }: UnmarkedListProps) {
  const differing = cells.filter(({ isDiffering }) => isDiffering);
  const unplaced = cells.filter(({ isDiffering }) => !isDiffering);
  return (
    <>
      {differing.length > 0 && (
        <section className="unmarked" id="differing" aria-labelledby="differing-title">
          <h2 id="differing-title">现在读作其他结果的数字</h2>
          <p className="hint">
            下列各格现在的程序读出的结果与收录时不同，原文中没有标记。列出的是收录时的结果，以原文件为准。
          </p>
          <CellList cells={differing} report={report} />
        </section>
      )}
      {unplaced.length > 0 && (
        <section className="unmarked" id="unplaced" aria-labelledby="unplaced-title">
          <h2 id="unplaced-title">没有标出位置的数字</h2>
          <p className="hint">下列各格在原文中的位置没有标出，请在原文件中对照。</p>
          <CellList cells={unplaced} report={report} />
        </section>
      )}
    </>
  );
}

function CellList({ cells, report }: UnmarkedListProps) {
  return (
    <ul>
      {cells.map(({ name, cell }) => {
        const { table, row, column } = cellLabel(name);
        const anchor = cellAnchor(name);
        const read = cell.state === "read" ? figureText(cell.value) : stateWords[cell.state].word;
        return (
          <li key={name} id={anchor}>
            <a href={`${report}#${anchor}`}>{`${table} ${row} ${column}`}</a>
            {`：${read}`}
          </li>
        );
      })}
    </ul>
  );
}
