import type { CellName, TableId } from "#report/form/cell-names.ts";
import type { Verdict } from "../expected.ts";
import type { Random } from "../random.ts";
import type { TableTraits } from "../record.ts";
import type { OfficeBlock } from "./blocks.ts";

/** A document as one producer of a format writes it. */
export interface WrittenOffice {
  readonly bytes: Uint8Array;
  /** The producer's habits, for the proof's rows. */
  readonly tags: readonly string[];
  readonly traits: Readonly<Record<TableId, TableTraits>>;
  /** Cells of which less can be known than their row tells, and why. */
  readonly weaker: ReadonlyMap<CellName, readonly [Verdict, string]>;
  /** Nothing of the document is text: pictures of pages. */
  readonly isPicture?: true;
}

export type OfficeWriter = (blocks: readonly OfficeBlock[], random: Random) => WrittenOffice;

/** A table with real cells, every place of it to be seen. */
export const realTable: TableTraits = {
  realGrid: true,
  keepsPlaces: true,
  continuesHeadless: false,
  showsRows: true,
  valuesFirst: false,
  fillsUpWithBars: false,
  closesShortRows: false,
  glued: false,
  brokenHeads: false,
  deduplicated: false,
};
