import type { Slice } from "#platform/db/slice.ts";
import type { ItemsSought } from "./item-query.ts";
import type { Nearness } from "./near-query.ts";

/** Where a list stands in which the last published come first. */
export interface Newest {
  readonly on: string;
  readonly itemId: number;
}

/** How many there are with something in common. */
export interface FacetCount {
  readonly value: string;
  readonly name: string;
  /** Absent where not all were counted. */
  readonly count?: number;
}

/** 分面: what those that were found can be narrowed down by, the commonest first; years the latest first. */
export interface Facets {
  readonly agencies: readonly FacetCount[];
  readonly years: readonly FacetCount[];
  readonly categories: readonly FacetCount[];
  readonly genres: readonly FacetCount[];
}

export interface ItemsFound {
  readonly total: number;
  /** There are too many to be counted: `total` is about right. */
  readonly isAbout: boolean;
  /** None is just what was typed: these come near to it. */
  readonly near: Nearness | undefined;
  readonly ids: readonly number[];
  readonly facets: Facets;
  /** How those before these are asked for, where they are not ranked; `undefined` where there are none. */
  readonly before: Newest | undefined;
}

export interface SearchAsked extends ItemsSought {
  readonly within: Slice;
  /** Those before this one, where the last published come first. */
  readonly before?: Newest | undefined;
}
