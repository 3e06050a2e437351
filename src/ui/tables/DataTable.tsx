import type { ReactNode } from "react";
import { TableRegion } from "./TableRegion.tsx";

export interface Column<Row> {
  /** Unlike that of every other column. */
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** `figure`: to the right, figures of one width; `date`: never broken; `words`: sentences, never narrow. */
  readonly kind?: "figure" | "date" | "words";
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The first column names its row and stays in sight while the others scroll. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** A last row such as 合计, one cell a column. */
  readonly foot?: readonly ReactNode[];
}

/** Rows and columns that may be wider than a phone: captioned, headers with their scope. */
export function DataTable<Row>({ caption, columns, rows, keyOf, foot }: DataTableProps<Row>) {
  const [named, ...others] = columns;
  return (
    <TableRegion name={caption} columns={columns.length}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, kind }) => (
              <th key={key} scope="col" className={kind}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{named.cell(row)}</th>
              {others.map(({ key, cell, kind }) => (
                <td key={key} className={kind}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <Foot cells={foot} columns={columns} />}
      </table>
    </TableRegion>
  );
}

interface FootProps<Row> {
  readonly cells: readonly ReactNode[];
  readonly columns: readonly Column<Row>[];
}

function Foot<Row>({ cells, columns }: FootProps<Row>) {
  return (
    <tfoot>
      <tr>
        {columns.map(({ key, kind }, index) =>
          index === 0 ? (
            <th key={key} scope="row">
              {cells[index]}
            </th>
          ) : (
            <td key={key} className={kind}>
              {cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
