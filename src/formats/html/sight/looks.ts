import type { Certainty } from "../css/certainty.ts";
import { black, type Colour, white } from "../css/colours.ts";
import type { ElementStyle } from "../css/element-style.ts";

/**
 * How the text of an element is seen. Elements that look as the one around them share its object; where something is
 * not certain, several values are kept.
 */
export interface Looks {
  /** It is not there at all, with what it holds. */
  readonly gone: Certainty;
  /** It is there and cannot be seen: what it holds may have another visibility. */
  readonly hidden: Certainty;
  /** How much of it shows, with what it holds, from 0 to 1: at least and at most. */
  readonly opacities: readonly [least: number, most: number];
  readonly struck: Certainty;
  /** Raised or lowered in its line, or so small that it may be a mark beside a figure. */
  readonly raised: Certainty;
  /** Moved, turned or mirrored inside its cell, so that another order or figure may be seen. */
  readonly displaced: Certainty;
  readonly colours: readonly Colour[];
  readonly grounds: readonly Ground[];
  /** Pixels: at least and at most. */
  readonly sizes: readonly [least: number, most: number];
  /** The pixels in which text is cut off that needs more. */
  readonly room: number;
  /** Columns of its table have the widths they are given. */
  readonly isFixed: boolean;
  readonly sight: Sight;
  /** The looks of elements inside, by how they are declared and by what kind they are. */
  readonly inside: Map<object, Map<ElementStyle | undefined, Looks>>;
}

/**
 * `doubt`: a figure in it may be seen otherwise, or not at all. `gap`: nothing is seen, and its place is kept free.
 * `none`: nothing is there.
 */
export type Sight = "seen" | "doubt" | "gap" | "none";

/** What is behind text: `picture`: a picture, whose colours are not known. */
export type Ground = Colour | "picture";

/** Text of a page without any style. */
export function plainLooks(): Looks {
  return {
    gone: 0,
    hidden: 0,
    opacities: [1, 1],
    struck: 0,
    raised: 0,
    displaced: 0,
    colours: [black],
    grounds: [white],
    sizes: [16, 16],
    room: Number.POSITIVE_INFINITY,
    isFixed: false,
    sight: "seen",
    inside: new Map(),
  };
}
