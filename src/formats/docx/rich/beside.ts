import type { Numbering } from "../read/lists/read-numbering.ts";
import type { Look } from "../read/read-look.ts";
import type { Styles } from "../read/read-styles.ts";
import type { RichBlock, ToldKind } from "./rich-text.ts";
import type { StructureStyles } from "./style-facts.ts";
import type { WordNode } from "./word-tree.ts";

/** What a document is read with. */
export interface Beside {
  readonly styles: Styles;
  readonly structure: StructureStyles;
  readonly numbering: Numbering;
  /** Where a relationship leads: out of the package, or to a part of it. */
  readonly linked: ReadonlyMap<string, string>;
  readonly part: (id: string) => Uint8Array | undefined;
}

/** Where blocks stand. */
export interface Surroundings {
  /** What is painted behind them. */
  readonly ground: string;
  readonly tableLook: Look;
  readonly isInTable: boolean;
}

/** What reads the blocks of a cell. */
export interface ReadsBlocks {
  readonly styles: Styles;
  readonly blocks: (node: WordNode, around: Surroundings) => readonly RichBlock[];
  readonly tell: (kind: ToldKind, paragraph: number, quote: string) => void;
}
