import type { Cells } from "#report/annual-report.ts";
import type { FormLabel, FormRow, FormTable } from "#report/write/form-tables.ts";
import { ScrollRegion } from "#ui/ScrollRegion.tsx";
import { FigureCell } from "./FigureCell.tsx";
import type { ResultIndex } from "./result-index.ts";
import { spans } from "./spans.ts";
import { tableTitles } from "./words.ts";

interface StatutoryTableProps {
  readonly table: FormTable;
  readonly cells: Cells;
  readonly index: ResultIndex;
}

/** A statutory table in its printed form, with the state of every cell. */
export function StatutoryTable({ table, cells, index }: StatutoryTableProps) {
  const { id, labelColumns, figureColumns, sections } = table;
  const inBody = sections.length > 1;
  return (
    <section className="statutory" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{tableTitles[id]}</h3>
      <ScrollRegion name={`${tableTitles[id]}，可左右滚动`} className={`table-${id}`}>
        <table aria-labelledby={`${id}-title`}>
          <colgroup>
            {columns(labelColumns, "label")}
            {columns(figureColumns, "figure")}
          </colgroup>
          {sections.map(({ head, rows }, at) => {
            const headRows = head.map((labels) => <HeadRow key={keyOf(labels)} labels={labels} />);
            const bodyRows = rows.map((row) => (
              <BodyRow key={row.figures[0]?.cell} row={row} cells={cells} index={index} />
            ));
            if (inBody) {
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: sections never move
                <tbody key={at}>
                  {headRows}
                  {bodyRows}
                </tbody>
              );
            }
            return [<thead key="head">{headRows}</thead>, <tbody key="body">{bodyRows}</tbody>];
          })}
        </table>
      </ScrollRegion>
    </section>
  );
}

function columns(count: number, name: string) {
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
    <col key={at} className={`${name}-${at + 1} ${name}`} />
  ));
}

function keyOf(labels: readonly FormLabel[]): string {
  return labels.map(({ text }) => text).join("|");
}

function HeadRow({ labels }: { readonly labels: readonly FormLabel[] }) {
  return (
    <tr className="head">
      {labels.map(({ text, rowSpan, columnSpan }, at) => (
        <th
          // biome-ignore lint/suspicious/noArrayIndexKey: equal labels stand beside each other
          key={at}
          scope={columnSpan > 1 ? "colgroup" : "col"}
          {...spans(rowSpan, columnSpan)}
        >
          {text}
        </th>
      ))}
    </tr>
  );
}

interface BodyRowProps {
  readonly row: FormRow;
  readonly cells: Cells;
  readonly index: ResultIndex;
}

function BodyRow({ row: { groups, label, figures }, cells, index }: BodyRowProps) {
  return (
    <tr>
      {groups.map(({ text, rowSpan, columnSpan }) => (
        <th key={text} scope="rowgroup" className="group" {...spans(rowSpan, columnSpan)}>
          {text}
        </th>
      ))}
      {label && (
        <th scope="row" {...spans(label.rowSpan, label.columnSpan)}>
          {label.group && (
            <span className="of-group" aria-hidden="true">
              {label.group}
            </span>
          )}
          {label.text}
        </th>
      )}
      {figures.map(({ cell, columnSpan }) => (
        <FigureCell
          key={cell}
          name={cell}
          cell={cells[cell] ?? { value: null, state: "missing" }}
          columnSpan={columnSpan}
          index={index}
        />
      ))}
    </tr>
  );
}
