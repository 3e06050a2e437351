import type { Block, TextCell, TextRow } from "../../domain/draft/item-text.ts";
import { type Gathering, lose, partOf } from "./gathering.ts";
import { elementsIn, isElement, type PageElement } from "./tree.ts";

interface Taking {
  readonly to: Gathering;
  /** Takes what stands in a cell. */
  readonly blocksOf: (element: PageElement, to: Gathering) => readonly Block[];
}

const mostCells = 100;
const mostRows = 2000;

/** A table with its merged cells. One cell alone is no table but a frame around what stands in it. */
export function tableBlock(table: PageElement, taking: Taking): readonly Block[] {
  const { to, blocksOf } = taking;
  const rows = [...rowsIn(table)];
  const cells = rows.flatMap(({ cells: some }) => some);
  if (cells.length <= 1) return cells.flatMap((cell) => [...blocksOf(cell, to)]);
  if (isFrame(cells)) return cells.flatMap((cell) => [...blocksOf(cell, to)]);
  if (rows.length > mostRows || rows.some(({ cells: some }) => some.length > mostCells)) {
    lose(to, table, "too-long", `${rows.length} 行的表格`);
    return [];
  }
  const behind: Block[] = [];
  const content = rows.map(
    ({ cells: some, isHead }): TextRow => ({
      type: "tableRow",
      content: some.map((cell) => cellOf(cell, { ...taking, isHead, behind })),
    }),
  );
  return [{ type: "table", content }, ...behind];
}

/** Tables that lay a page out hold other tables, or long texts in few cells. */
function isFrame(cells: readonly PageElement[]): boolean {
  return (
    cells.length <= 3 &&
    cells.some((cell) => [...elementsIn(cell)].some(({ tag }) => tag === "table" || tag === "p"))
  );
}

interface RowFound {
  readonly cells: readonly PageElement[];
  readonly isHead: boolean;
}

function* rowsIn(element: PageElement, isHead = false): Generator<RowFound> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tag === "tr") {
      const cells = child.children
        .filter(isElement)
        .filter(({ tag }) => tag === "td" || tag === "th");
      if (cells.length > 0) yield { cells, isHead };
    } else if (["thead", "tbody", "tfoot", "form"].includes(child.tag)) {
      yield* rowsIn(child, child.tag === "thead");
    }
  }
}

interface InTable extends Taking {
  readonly isHead: boolean;
  /** Pictures stand behind the table. */
  readonly behind: Block[];
}

function cellOf(cell: PageElement, { to, blocksOf, isHead, behind }: InTable): TextCell {
  const blocks = blocksOf(cell, to);
  for (const block of blocks) {
    if (block.type === "table") lose(to, cell, "table-in-table", "表格");
    if (block.type === "picture") {
      lose(to, cell, "picture-moved", block.attrs.says || "图片");
      behind.push(block);
    }
  }
  const content = blocks.flatMap((block) => partOf(block, 1));
  return {
    type: cell.tag === "th" || isHead ? "tableHeader" : "tableCell",
    attrs: { colspan: span(cell.attributes.colspan), rowspan: span(cell.attributes.rowspan) },
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

function span(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : 1;
}
