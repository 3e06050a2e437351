import type { PlacedCell, PlacedTable } from "../office/placed-table.ts";
import { headerRows, slicedTable } from "../office/placed-table.ts";
import { disguised } from "./disguises.ts";
import { contentControl } from "./paragraphs.ts";
import { type DocxPen, element, oneRun, runs } from "./runs.ts";

/** A table as one or two `w:tbl`, or as lines with tabs. */
export function tableXml(pen: DocxPen, table: PlacedTable): string {
  const { habit } = pen;
  if (habit.tabs) return tabLines(pen, table);
  const { cutAt } = habit;
  const parts =
    table.id === "t3" && cutAt !== undefined && cutAt < table.height
      ? [slicedTable(table, 0, cutAt), ...secondPart(pen, table, cutAt)]
      : [table];
  const written = parts.map((part) => oneTable(pen, part)).join(element(pen, "p"));
  if (!habit.layoutTable) return written;
  const cell = element(pen, "tc", written + element(pen, "p"));
  return element(pen, "tbl", element(pen, "tr", cell));
}

/** What stands behind the cut, under its header once more or not. */
function secondPart({ habit }: DocxPen, table: PlacedTable, cutAt: number): PlacedTable[] {
  const rest = slicedTable(table, cutAt, table.height);
  const heads = headerRows(table);
  if (!habit.repeatsHead || cutAt < heads) return [rest];
  const head = slicedTable(table, 0, heads);
  const below = rest.cells.map((cell) => ({ ...cell, row: cell.row + heads }));
  return [
    {
      ...rest,
      height: rest.height + heads,
      cells: [...head.cells, ...below],
      rows: [...head.rows, ...rest.rows],
    },
  ];
}

function oneTable(pen: DocxPen, table: PlacedTable): string {
  const column = element(pen, "gridCol", "", 'w:w="900"');
  const grid = element(pen, "tblGrid", column.repeat(table.width));
  const rows = Array.from({ length: table.height }, (_, y) => rowXml(pen, table, y));
  const borders = element(
    pen,
    "tblPr",
    element(pen, "tblBorders", element(pen, "top", "", 'w:val="single" w:sz="4"')),
  );
  return element(pen, "tbl", borders + grid + rows.join(""));
}

function rowXml(pen: DocxPen, table: PlacedTable, y: number): string {
  const { habit, random } = pen;
  const covering = table.cells
    .filter((cell) => cell.row <= y && y < cell.row + cell.rowSpan)
    .toSorted((a, b) => a.column - b.column);
  const cells = covering.flatMap((cell) => cellXml(pen, cell, cell.row === y));
  const written = element(pen, "tr", cells.join(""));
  const isData = table.rows[y] !== undefined;
  const before =
    habit.tracks && isData && covering.every(({ rowSpan }) => rowSpan === 1) && random.chance(0.04)
      ? deletedRow(pen, covering)
      : "";
  const wraps = habit.contentControls && random.chance(0.04);
  return before + (wraps ? contentControl(pen, written) : written);
}

/** The row as it was before: deleted, with other figures. */
function deletedRow(pen: DocxPen, cells: readonly PlacedCell[]): string {
  const by = 'w:id="11" w:author="审核" w:date="2024-01-08T10:00:00Z"';
  const old = cells.map((cell) => {
    const text = cell.role === "value" ? String(pen.random.int(1, 99)) : cell.piece.text;
    const deleted = element(pen, "del", oneRun(pen, text, "", "delText"), by);
    const span = element(pen, "gridSpan", "", `w:val="${cell.columnSpan}"`);
    return element(pen, "tc", element(pen, "tcPr", span) + element(pen, "p", deleted));
  });
  return element(pen, "tr", element(pen, "trPr", element(pen, "del", "", by)) + old.join(""));
}

function cellXml(pen: DocxPen, cell: PlacedCell, isFirst: boolean): string[] {
  const { habit } = pen;
  const content = isFirst ? cellContent(pen, cell) : element(pen, "p");
  const width = element(pen, "tcW", "", 'w:w="900" w:type="dxa"');
  const tc = (properties: string, inside: string) =>
    element(pen, "tc", element(pen, "tcPr", width + properties) + inside);
  const empty = () => tc("", element(pen, "p"));
  const more = cell.columnSpan - 1;
  if (habit.merging === "empty cells") {
    return [tc("", content), ...Array.from({ length: more }, empty)];
  }
  const rows = cell.rowSpan > 1 ? verticalMerge(pen, isFirst) : "";
  if (habit.merging === "legacy" && more > 0) {
    const restart = element(pen, "hMerge", "", 'w:val="restart"');
    const goesOn = tc(element(pen, "hMerge", "", 'w:val="continue"') + rows, element(pen, "p"));
    return [tc(restart + rows, content), ...Array.from({ length: more }, () => goesOn)];
  }
  const span = more > 0 ? element(pen, "gridSpan", "", `w:val="${cell.columnSpan}"`) : "";
  const written = tc(span + rows, content);
  const wraps = habit.contentControls && pen.random.chance(0.03);
  return [wraps ? contentControl(pen, written) : written];
}

function verticalMerge(pen: DocxPen, isFirst: boolean): string {
  if (isFirst) return element(pen, "vMerge", "", 'w:val="restart"');
  return element(pen, "vMerge", "", pen.random.chance(0.5) ? 'w:val="continue"' : "");
}

function cellContent(pen: DocxPen, cell: PlacedCell): string {
  const { habit, random } = pen;
  const { role } = cell;
  const { text } = cell.piece;
  if (text.trim() === "") return element(pen, "p");
  const otherwise = disguised(pen, cell);
  if (otherwise !== undefined) return otherwise;
  const figure = role === "value" ? "figure" : "words";
  const apart = habit.cellParagraphs && role === "head" && text.length === 4;
  const parts = apart ? [text.slice(0, 2), text.slice(2)] : [text];
  const center = element(pen, "pPr", element(pen, "jc", "", 'w:val="center"'));
  const shown = parts.map((part) => element(pen, "p", center + runs(pen, part, figure)));
  const after = habit.cellParagraphs && random.chance(0.2) ? element(pen, "p") : "";
  return shown.join("") + after;
}

/** A row a paragraph, a tab between cells; merged cells once. */
function tabLines(pen: DocxPen, table: PlacedTable): string {
  return Array.from({ length: table.height }, (_, y) => {
    const cells = table.cells.filter(({ row }) => row === y);
    const line = cells.map(({ piece, role }) => {
      const text = piece.text.replace(/\n/g, " ");
      return runs(pen, text, role === "value" ? "figure" : "words");
    });
    return element(pen, "p", line.join(element(pen, "r", element(pen, "tab"))));
  }).join("");
}
