import type { ReactNode } from "react";
import type { FormFigure, FormLabel, FormRow, FormTable } from "#report/write/form-tables.ts";
import { spans } from "../source/spans.ts";

interface FormGridProps {
  readonly table: FormTable;
  /** The cell of a figure; an empty one unless told. */
  readonly figureOf?: (figure: FormFigure) => ReactNode;
}

const emptyCell = ({ cell }: FormFigure) => <td key={cell} />;

/** Where a figure's cell goes in the markup of a `FormGrid`: nothing else of it looks so. */
export const figurePlace = "<td></td>";

/** A statutory table in its printed form with an empty cell for each figure: what stands between `<table>` and its end. */
export function FormGrid({
  table: { labelColumns, figureColumns, sections },
  figureOf = emptyCell,
}: FormGridProps) {
  const inBody = sections.length > 1;
  return (
    <>
      <colgroup>
        {columns(labelColumns, "label")}
        {columns(figureColumns, "figure")}
      </colgroup>
      {sections.map(({ head, rows }, at) => {
        const headRows = head.map((labels) => <HeadRow key={keyOf(labels)} labels={labels} />);
        const bodyRows = rows.map((row) => (
          <BodyRow key={row.figures[0]?.cell} row={row} figureOf={figureOf} />
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
    </>
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

interface BodyRowProps extends Required<Pick<FormGridProps, "figureOf">> {
  readonly row: FormRow;
}

function BodyRow({ row: { groups, label, figures }, figureOf }: BodyRowProps) {
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
      {figures.map(figureOf)}
    </tr>
  );
}
