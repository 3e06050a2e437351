import type { CellName } from "#report/form/cell-names.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import { cellAnchor } from "../anchors.ts";

interface CellLinksProps {
  readonly names: readonly CellName[];
}

/** Rows listed under one finding; all its cells are marked in the tables. */
const rowLimit = 6;
/** Cells of one row that are linked one by one; more are one link to the first. */
const columnLimit = 5;

/** The cells of a finding, those of one row together: 表三 一、本年新收：自然人、总计. */
export function CellLinks({ names }: CellLinksProps) {
  const rows = byRow(names);
  if (rows.length === 0) return null;
  return (
    <ul className="cell-links" aria-label="所在的格">
      {rows.slice(0, rowLimit).map((row) => (
        <li key={row.label}>
          <RowLinks row={row} />
        </li>
      ))}
      {rows.length > rowLimit && <li>{`等 ${rows.length} 行 ${names.length} 格，表中都已标出`}</li>}
    </ul>
  );
}

function RowLinks({ row: { label, cells } }: { readonly row: RowOfCells }) {
  const [first] = cells;
  if (first && cells.length > columnLimit) {
    return <a href={`#${cellAnchor(first.name)}`}>{`${label}（${cells.length} 格）`}</a>;
  }
  return (
    <>
      {`${label}：`}
      {cells.map(({ name, column }) => (
        <a key={name} href={`#${cellAnchor(name)}`} aria-label={`${label} ${column}`}>
          {column}
        </a>
      ))}
    </>
  );
}

interface RowOfCells {
  readonly label: string;
  readonly cells: { readonly name: CellName; readonly column: string }[];
}

function byRow(names: readonly CellName[]): readonly RowOfCells[] {
  const rows = new Map<string, RowOfCells>();
  for (const name of names) {
    const { table, row, column } = cellLabel(name);
    const label = `${table} ${row}`;
    const known = rows.get(label);
    if (known) known.cells.push({ name, column });
    else rows.set(label, { label, cells: [{ name, column }] });
  }
  return [...rows.values()];
}
