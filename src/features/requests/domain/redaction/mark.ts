import type { GroundCode } from "./grounds.ts";

/** Why a place is not given away (不予公开的理由), by its ground in the regulation. */
export interface Reasoned {
  readonly ground: GroundCode;
  readonly reason: string;
}

/** An area of a page, in points from its upper left corner; `page` from 1. */
export interface MarkedArea extends Reasoned {
  readonly kind: "area";
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters of a paragraph or of a cell of a Word document. */
export interface MarkedPassage extends Reasoned {
  readonly kind: "passage";
  readonly block: number;
  /** Of a table: the place among its cells. */
  readonly cell?: number | undefined;
  readonly start: number;
  readonly end: number;
}

export type Mark = MarkedArea | MarkedPassage;

/** Marks as they were saved once. */
export interface SavedMarks {
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  readonly count: number;
}
