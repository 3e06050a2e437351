import type { Block, Line } from "#formats/document.ts";
import { unreadObject } from "#kernel/unread-marks.ts";

/** A cell as the page writes it, before merged cells are laid out. */
export interface SourceCell {
  /** Offset of its first character, where a figure would stand. */
  readonly start: number;
  readonly columnSpan: number;
  /** 0: to the end of its group of rows. */
  readonly rowSpan: number;
  /** Lines, and the grids of tables inside. */
  readonly content: Block[];
}

export interface SourceRow {
  /** thead, tbody and tfoot count up; a merged cell ends with its group. */
  readonly group: number;
  readonly cells: SourceCell[];
  /** Which column a figure of it belongs to is not certain. */
  isDoubtful: boolean;
}

/** Text between the tags of a table and outside its cells. */
export interface Stray {
  /** The number of rows before it. */
  readonly row: number;
  readonly block: Block;
}

/** A table while its tags are read: takes rows and cells in any order and with any tag left out. */
export class SourceTable {
  readonly rows: SourceRow[] = [];
  readonly strays: Stray[] = [];
  #row: SourceRow | undefined;
  #cell: SourceCell | undefined;
  #group = 0;
  #isDoubtful = false;
  #isNextDoubtful = false;

  openGroup(): void {
    this.closeRow();
    this.#group += 1;
  }

  openRow(): void {
    this.#cell = undefined;
    const isDoubtful = this.#isDoubtful || this.#isNextDoubtful;
    this.#row = { group: this.#group, cells: [], isDoubtful };
    this.#isNextDoubtful = false;
    this.rows.push(this.#row);
  }

  openCell(cell: SourceCell): void {
    if (this.#row === undefined) this.openRow();
    this.#row?.cells.push(cell);
    this.#cell = cell;
  }

  doubtRow(): void {
    if (this.#row) this.#row.isDoubtful = true;
  }

  doubtRowsAround(): void {
    for (const row of this.rows.slice(-2)) row.isDoubtful = true;
    this.#isNextDoubtful = true;
  }

  doubtAllRows(): void {
    this.#isDoubtful = true;
    for (const row of this.rows) row.isDoubtful = true;
  }

  isInCell(): boolean {
    return this.#cell !== undefined;
  }

  closeCell(): void {
    this.#cell = undefined;
  }

  closeRow(): void {
    this.#cell = undefined;
    this.#row = undefined;
  }

  closeGroup(): void {
    this.closeRow();
    this.#group += 1;
  }

  /** Puts a line or an inner grid where it stands: in the open cell, or between the rows. */
  add(block: Block): void {
    if (this.#cell !== undefined) this.#cell.content.push(block);
    else this.strays.push({ row: this.rows.length - (this.#row === undefined ? 0 : 1), block });
  }
}

/** Text of a cell, and no mark of something else in it. */
export function isLine(block: Block): block is Line {
  return block.kind === "line" && block.text !== unreadObject;
}

/** What a cell holds where it is a part of the page: there what is no text is not missed. */
export function pageContent({ content }: SourceCell): Block[] {
  return content.filter((block) => block.kind !== "line" || isLine(block));
}

/** Something stands in the cell that is no text. */
export function holdsObject({ content }: SourceCell): boolean {
  return content.some((block) => block.kind === "line" && !isLine(block));
}
