import type { Box, Glyph } from "../marks.ts";
import { type Colour, distance, isFaintOn, leastDistance, white } from "./colour.ts";
import type { Cover } from "./cover.ts";
import { doubted, isOfNumber } from "./doubtful-glyphs.ts";
import { crossesBox, type Place, type Point, placeInAll, type Shape } from "./shape.ts";

/** What several shapes have in common, in one colour. */
export interface Area {
  readonly shapes: readonly Shape[];
  readonly colour: Colour;
}

type State = "seen" | "veiled" | "doubted" | "covered";

/** More than following any page of a report needs. */
const mostComparisons = 5_000_000;
/** Height of a band, in points. */
const band = 12;

/**
 * What a page shows while it is painted: glyphs, and areas under and over them. Glyphs are kept by bands of the
 * page's height, so that an area meets few of them.
 */
export class Painted {
  readonly #glyphs: Glyph[] = [];
  readonly #states: State[] = [];
  readonly #bands = new Map<number, number[]>();
  readonly #grounds: Area[] = [];
  readonly #groundColours = new Set<Colour>([white]);
  /** Colours of text, and whether each is like one of the grounds so far. */
  readonly #vanishing = new Map<Colour, boolean>();
  #tallest = 0;
  #comparisons = 0;

  get count(): number {
    return this.#glyphs.length;
  }

  show(glyph: Glyph, isDoubted: boolean): void {
    const key = Math.floor((glyph.top + glyph.bottom) / 2 / band);
    const here = this.#bands.get(key);
    if (here) here.push(this.#glyphs.length);
    else this.#bands.set(key, [this.#glyphs.length]);
    this.#tallest = Math.max(this.#tallest, glyph.bottom - glyph.top);
    this.#glyphs.push(glyph);
    this.#states.push(isDoubted ? "doubted" : "seen");
  }

  /** Paints over what is there; gives the glyphs that nobody sees any more. */
  cover(shapes: readonly Shape[], how: Cover): Glyph[] {
    const hidden: Glyph[] = [];
    this.#each(shapes, (at, glyph, place) => {
      const isGone = place === "inside" && placeInAll(shapes, inkOf(glyph)) === "inside";
      if (how === "opaque" && isGone) {
        this.#states[at] = "covered";
        hidden.push(glyph);
      } else this.#doubt(at, how === "thin veil" ? "veiled" : "doubted");
    });
    return hidden;
  }

  /** Doubts what an area touches. */
  doubt(shapes: readonly Shape[]): void {
    this.#each(shapes, (at) => this.#doubt(at, "doubted"));
  }

  /** Doubts what a stroke runs through. */
  strike([from, to]: readonly [Point, Point]): void {
    const top = Math.min(from[1], to[1]);
    const bottom = Math.max(from[1], to[1]);
    this.#near(top, bottom, (at, glyph) => {
      if (crossesBox(from, to, coreOf(glyph))) this.#doubt(at, "doubted");
    });
  }

  /** Something that later text may stand on. */
  ground(area: Area): void {
    this.#grounds.push(area);
    if (this.#groundColours.has(area.colour)) return;
    this.#groundColours.add(area.colour);
    this.#vanishing.clear();
  }

  /** Whether text of a colour may stand where it is not told from what it stands on. */
  mayVanish(colour: Colour): boolean {
    const known = this.#vanishing.get(colour);
    if (known !== undefined) return known;
    const vanishes = [...this.#groundColours].some((other) => mayHide(other, colour));
    this.#vanishing.set(colour, vanishes);
    return vanishes;
  }

  /** Whether a mark of a colour is told from all that it may stand on. */
  standsOut(mark: Box, colour: Colour): boolean {
    return this.#coloursUnder(mark).every((under) => !mayHide(under, colour));
  }

  /** Whether a mark of a colour has the colour of all that it stands on. */
  isLost(mark: Box, colour: Colour): boolean {
    return this.#coloursUnder(mark).every((under) => isLike(colour, under));
  }

  /** Whether an area of a colour is told from some of what it may lie on. */
  isTold(area: Box, colour: Colour): boolean {
    return this.#coloursUnder(area).some((under) => !isLike(colour, under));
  }

  /** The colours on top beneath a mark: of several areas, or of one that lies beneath all of it. */
  #coloursUnder(mark: Box): Colour[] {
    const box = coreOf(mark);
    const colours: Colour[] = [];
    for (const ground of this.#grounds.toReversed()) {
      this.#comparisons += 1;
      const place = placeInAll(ground.shapes, box);
      if (place !== "outside") colours.push(ground.colour);
      if (place === "inside") return colours;
    }
    return [...colours, white];
  }

  /** The glyphs painted from `first` on that are seen so far. */
  since(first: number): Glyph[] {
    return this.#glyphs.slice(first).filter((_, at) => this.#states[first + at] !== "covered");
  }

  /** Takes away, or doubts, the glyphs painted from `first` on. */
  settle(first: number, state: "doubted" | "covered"): void {
    for (let at = first; at < this.#states.length; at += 1) this.#doubt(at, state);
  }

  /** What is seen, in the order it was painted; where more was painted than can be followed no figure is certain. */
  glyphs(isWhole: boolean): Glyph[] {
    const isFollowed = isWhole && this.#comparisons <= mostComparisons;
    return this.#glyphs.flatMap((glyph, at) => {
      const state = this.#states[at];
      if (state === "covered") return [];
      if (!isOfNumber(glyph) || (state === "seen" && isFollowed)) return [glyph];
      return [state === "veiled" && isFollowed ? { ...glyph, isVeiled: true } : doubted(glyph)];
    });
  }

  #doubt(at: number, state: State): void {
    const before = this.#states[at];
    if (before === "covered" || (before === "doubted" && state === "veiled")) return;
    this.#states[at] = state;
  }

  /** Calls back for each glyph that lies at least in part in all shapes. */
  #each(shapes: readonly Shape[], call: (at: number, glyph: Glyph, place: Place) => void): void {
    const top = Math.max(...shapes.map((shape) => shape.top));
    const bottom = Math.min(...shapes.map((shape) => shape.bottom));
    const points = shapes.reduce((sum, shape) => sum + pointsOf(shape), 0);
    this.#near(top, bottom, (at, glyph) => {
      const place = placeInAll(shapes, coreOf(glyph));
      if (place === "outside") return;
      this.#comparisons += points;
      call(at, glyph, place);
    });
  }

  /** Calls back for each glyph at such a height that is seen so far. */
  #near(top: number, bottom: number, call: (at: number, glyph: Glyph) => void): void {
    const first = (top - this.#tallest) / band - 1;
    const last = (bottom + this.#tallest) / band;
    for (const [key, here] of this.#bands) {
      if (key < first || key > last || this.#comparisons > mostComparisons) continue;
      this.#comparisons += here.length;
      for (const at of here) {
        const glyph = this.#glyphs[at];
        if (glyph && this.#states[at] !== "covered") call(at, glyph);
      }
    }
  }
}

/** A pattern may have any colour anywhere: a mark on it may be struck, or not be told from it. */
function mayHide(ground: Colour, mark: Colour): boolean {
  return ground === "pattern" || isLike(mark, ground) || isFaintOn(mark, ground);
}

function isLike(a: Colour, b: Colour): boolean {
  return distance(a, b) < leastDistance;
}

function pointsOf({ rings }: Shape): number {
  return rings?.reduce((sum, ring) => sum + ring.length, 0) ?? 0;
}

/** All that a digit has of ink: what covers less leaves some of it to be seen. */
function inkOf({ left, right, top, bottom }: Box): Box {
  const [aside, above] = [0.06 * (right - left), 0.08 * (bottom - top)];
  return { left: left + aside, right: right - aside, top: top + above, bottom: bottom - above };
}

/** Where a glyph has its ink, but for a little at its edges. */
export function coreOf({ left, right, top, bottom }: Box): Box {
  const [aside, above] = [0.12 * (right - left), 0.2 * (bottom - top)];
  return { left: left + aside, right: right - aside, top: top + above, bottom: bottom - above };
}
