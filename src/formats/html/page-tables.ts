import type { Block } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";
import { unreadObject } from "#kernel/unread-marks.ts";
import type { Tag } from "./scan.ts";
import { sourceCell } from "./source-cell.ts";
import { SourceTable } from "./source-table.ts";
import { tableBlocks } from "./table-blocks.ts";

/** The tables of a page while their tags are read, one in the other; gives the blocks of those that are finished. */
export class PageTables {
  readonly #blocks: Block[];
  readonly #open: SourceTable[] = [];
  #deeper = 0;
  #cells = 0;
  #places: number = limits.places;

  /** `blocks`: where the blocks of the page go. */
  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  get isInTable(): boolean {
    return this.#open.length > 0;
  }

  get isInCell(): boolean {
    return this.#open.at(-1)?.isInCell() === true;
  }

  /** Cells read so far. */
  get cells(): number {
    return this.#cells;
  }

  /** Puts a line or an inner grid where it stands. */
  add(block: Block): void {
    const table = this.#open.at(-1);
    if (table === undefined) this.#blocks.push(block);
    else table.add(block);
  }

  /** Something that is no text stands in the open cell; outside of cells nothing is missed. */
  addObject(start: number): void {
    if (this.isInCell) this.#open.at(-1)?.add({ kind: "line", text: unreadObject, start });
  }

  /** Which column a figure of the open row belongs to is not certain. */
  doubtRow(): void {
    this.#open.at(-1)?.doubtRow();
  }

  /** Something may stand over any cell of the open row, and of those before and after it. */
  doubtRowsAround(): void {
    this.#open.at(-1)?.doubtRowsAround();
  }

  doubtAllRows(): void {
    this.#open.at(-1)?.doubtAllRows();
  }

  open(tag: Tag): void {
    if (this.#deeper > 0 || this.#cells >= limits.cells) {
      if (tag.name === "table") this.#deeper += 1;
      return;
    }
    if (tag.name === "table") {
      this.#openTable();
      return;
    }
    const table = this.#openedTable(tag.name);
    if (tag.name === "td" || tag.name === "th") {
      this.#cells += 1;
      table?.openCell(sourceCell(tag));
    } else if (tag.name === "tr") table?.openRow();
    else if (tag.name === "caption") table?.closeRow();
    else if (tag.name !== "colgroup") table?.openGroup();
  }

  close(name: string): void {
    if (this.#deeper > 0) {
      if (name === "table") this.#deeper -= 1;
      return;
    }
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "table") this.#closeTable();
    else if (name === "td" || name === "th") table.closeCell();
    else if (name === "tr") table.closeRow();
    else if (name !== "caption" && name !== "colgroup") table.closeGroup();
  }

  closeAll(): void {
    while (this.#open.length > 0) this.#closeTable();
  }

  /** The innermost table; rows and cells whose table tag is lost make one. */
  #openedTable(name: string): SourceTable | undefined {
    const table = this.#open.at(-1);
    if (table !== undefined || name === "caption" || name === "colgroup") return table;
    this.#openTable();
    return this.#open.at(-1);
  }

  #openTable(): void {
    const outer = this.#open.at(-1);
    if (outer !== undefined && !outer.isInCell()) this.#closeTable();
    if (this.#open.length < limits.depth) this.#open.push(new SourceTable());
    else this.#deeper += 1;
  }

  #closeTable(): void {
    const table = this.#open.pop();
    if (table === undefined) return;
    const { blocks, places } = tableBlocks(table, this.#places);
    this.#places -= places;
    for (const block of blocks) this.add(block);
  }
}
