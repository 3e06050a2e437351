import { isOn, shadeOf } from "../read/read-look.ts";
import type { ReadsBlocks, Surroundings } from "./beside.ts";
import type { RichBlock, RichList, RichParagraph, RichTable } from "./rich-text.ts";
import { at, valueAt, type WordNode, within } from "./word-tree.ts";

/** A cell while its table is read. */
interface OpenCell {
  readonly isHeader: boolean;
  readonly column: number;
  readonly colspan: number;
  rowspan: number;
  readonly blocks: readonly (RichParagraph | RichList)[];
}

/** Reads a table with its merged cells; one within a cell becomes paragraphs of it, a row each. */
export function readTable(
  reader: ReadsBlocks,
  table: WordNode,
  around: Surroundings,
): readonly RichBlock[] {
  const rows = rowsOf(table).filter((row) => !at(row, "w:trPr", "w:del"));
  const properties = at(table, "w:tblPr");
  const style = reader.styles.of(reader.styles.ofTable(valueAt(properties, "w:tblStyle")));
  const ground = style.mayShade ? "unknown" : around.ground;
  const inside = { ground, tableLook: style.look, isInTable: true };
  const open = rows.map(() => [] as OpenCell[]);
  // By column: the cell that merged cells below go on in.
  let above = new Map<number, OpenCell>();
  for (const [at, row] of rows.entries()) {
    above = readRow(reader, row, { inside, into: open[at] ?? [], above });
  }
  // A row in which no cell begins stays: cells that reach across it count it.
  if (open.every((row) => row.length === 0)) return [];
  if (!around.isInTable) return [{ kind: "table", rows: open } satisfies RichTable];
  reader.tell("table-in-table", table.paragraph + 1, "");
  return open.flatMap((row) => row.flatMap(({ blocks }) => blocks));
}

/** Rows may stand in controls and in what was inserted. */
function rowsOf(node: WordNode): readonly WordNode[] {
  return within(node).flatMap((child) => {
    if (child.name === "w:tr") return [child];
    return wrapping.has(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: WordNode): readonly WordNode[] {
  return within(row).flatMap((child) => {
    if (child.name === "w:tc") return [child];
    return wrapping.has(child.name) ? cellsOf(child) : [];
  });
}

const wrapping: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:moveTo",
  "w:customXml",
]);

interface RowAsked {
  readonly inside: Surroundings;
  readonly into: OpenCell[];
  readonly above: ReadonlyMap<number, OpenCell>;
}

function readRow(
  reader: ReadsBlocks,
  row: WordNode,
  { inside, into, above }: RowAsked,
): Map<number, OpenCell> {
  const header = at(row, "w:trPr", "w:tblHeader");
  const isHeader = header !== undefined && isOn(header.attributes);
  const below = new Map<number, OpenCell>();
  let column = spanOf(valueAt(row, "w:trPr", "w:gridBefore"), 0);
  if (column > 0) into.push(emptyCell(0, column));
  for (const cell of cellsOf(row)) {
    const properties = at(cell, "w:tcPr");
    const colspan = spanOf(valueAt(properties, "w:gridSpan"), 1);
    const merge = at(properties, "w:vMerge");
    const upper = above.get(column);
    const goesOn = merge && merge.attributes.get("w:val") !== "restart";
    if (goesOn && upper?.colspan === colspan) {
      upper.rowspan += 1;
      below.set(column, upper);
    } else {
      const blocks = cellBlocks(reader, cell, inside);
      const begun = { isHeader, column, colspan, rowspan: 1, blocks };
      into.push(begun);
      if (merge) below.set(column, begun);
    }
    column += colspan;
  }
  const after = spanOf(valueAt(row, "w:trPr", "w:gridAfter"), 0);
  if (after > 0) into.push(emptyCell(column, after));
  return below;
}

function cellBlocks(reader: ReadsBlocks, cell: WordNode, inside: Surroundings): OpenCell["blocks"] {
  const shade = at(cell, "w:tcPr", "w:shd");
  const ground = shade ? shadeOf(shade.attributes) : "none";
  const blocks = reader.blocks(cell, ground === "none" ? inside : { ...inside, ground });
  const kept = blocks.filter((block) => block.kind === "paragraph" || block.kind === "list");
  return kept.length > 0 ? kept : [emptyParagraph];
}

const emptyParagraph: RichParagraph = {
  kind: "paragraph",
  align: undefined,
  isTitle: false,
  inlines: [],
};

function emptyCell(column: number, colspan: number): OpenCell {
  return { isHeader: false, column, colspan, rowspan: 1, blocks: [emptyParagraph] };
}

/** Columns that one cell may cover. */
const widest = 100;

function spanOf(value: string | undefined, least: number): number {
  const span = Number.parseInt(value ?? "", 10);
  return Number.isInteger(span) ? Math.min(widest, Math.max(least, span)) : least;
}
