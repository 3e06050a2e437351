import { TableRegion } from "#ui/tables/TableRegion.tsx";
import type { FieldCatalogue } from "../data/read-fields.ts";
import { officialTable } from "../domain/official-table.ts";
import { officialWords, tableTitle } from "../words/field-words.ts";

/** A field's catalogue as the official table: equal matters merged, columns that the place has not left out. */
export function FieldTable({ catalogue: { field, rows } }: { readonly catalogue: FieldCatalogue }) {
  const table = officialTable(rows);
  const title = tableTitle(field);
  return (
    <TableRegion name={title} columns={table.columns.length + 1}>
      <table className="data-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">序号</th>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {officialWords[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ number, cells }) => (
            <tr key={number}>
              <td className="figure">{number}</td>
              {cells.map(({ column, text, rowSpan }) => (
                <td key={column} {...(rowSpan > 1 && { rowSpan })} className="words">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
