import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import { blackedOut } from "../certificate.ts";
import type { PassageMark } from "../mark.ts";
import type { WordBlock, WordCell } from "../shown-file.ts";

/** The text of each place that marks can be in: a paragraph, a cell. */
export interface MarkedText {
  readonly block: number;
  readonly cell: number | undefined;
  readonly text: string;
  readonly marks: readonly PassageMark[];
}

/** Every text of a document with its marks, in reading order. */
export function markedTexts(
  blocks: readonly WordBlock[],
  marks: readonly PassageMark[],
): readonly MarkedText[] {
  const of = (block: number, cell: number | undefined) =>
    marks.filter((mark) => mark.block === block && mark.cell === cell);
  return blocks.flatMap((one, block): readonly MarkedText[] =>
    one.kind === "line"
      ? [{ block, cell: undefined, text: one.text, marks: of(block, undefined) }]
      : one.cells.map(({ text }, cell) => ({ block, cell, text, marks: of(block, cell) })),
  );
}

/** What stays of a text: each stretch of marks, joined where they meet, becomes four black squares. */
export function textLeft({ text, marks }: MarkedText): string {
  const hidden = (at: number) => marks.some(({ start, end }) => at >= start && at < end);
  let left = "";
  for (let at = 0; at < text.length; at += 1) {
    if (!hidden(at)) left += text[at];
    else if (at === 0 || !hidden(at - 1)) left += blackedOut;
  }
  return left.toWellFormed();
}

/** The document set anew, without what is marked. */
export function redactedDocument(
  blocks: readonly WordBlock[],
  marks: readonly PassageMark[],
): PrintedDocument {
  const left = new Map(
    markedTexts(blocks, marks).map((one) => [`${one.block}.${one.cell ?? ""}`, textLeft(one)]),
  );
  const textAt = (block: number, cell?: number) => left.get(`${block}.${cell ?? ""}`) ?? "";
  return {
    title: "区分处理件",
    blocks: blocks.map((one, block) =>
      one.kind === "line"
        ? { kind: "paragraph", text: inOneLine(textAt(block)), isFlush: true }
        : table(one.cells, (cell) => textAt(block, cell)),
    ),
  };
}

function table(cells: readonly WordCell[], textAt: (cell: number) => string): PrintedBlock {
  const columns = Math.max(1, ...cells.map(({ column, columnSpan }) => column + columnSpan));
  const rows = Math.max(1, ...cells.map(({ row, rowSpan }) => row + rowSpan));
  const taken = new Set(cells.flatMap((cell) => placesOf(cell)));
  const printed = Array.from({ length: rows }, (_, row): readonly PrintedCell[] =>
    Array.from({ length: columns }, (__, column): readonly PrintedCell[] => {
      const at = cells.findIndex((cell) => cell.row === row && cell.column === column);
      const cell = cells[at];
      if (cell)
        return [{ ...printedCell(textAt(at)), columnSpan: cell.columnSpan, rowSpan: cell.rowSpan }];
      return taken.has(`${row} ${column}`) ? [] : [printedCell("")];
    }).flat(),
  );
  return {
    kind: "table",
    name: "表格",
    widths: Array(columns).fill(1),
    headerRows: 0,
    rows: printed,
  };
}

function placesOf({ row, column, rowSpan, columnSpan }: WordCell): readonly string[] {
  return Array.from({ length: rowSpan * columnSpan }, (_, at) => {
    return `${row + Math.floor(at / columnSpan)} ${column + (at % columnSpan)}`;
  });
}

function printedCell(text: string): PrintedCell {
  return { text: inOneLine(text), columnSpan: 1, rowSpan: 1, role: "label" };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
