import {
  around,
  type Box,
  type Drawing,
  type Glyph,
  type Rule,
  type UnseenBecause,
  type UnseenGlyph,
} from "../marks.ts";
import type { Annotation } from "../seen/annotations.ts";
import { narrowed, pageClip, placeInClip, unknownShape } from "../seen/clip.ts";
import type { Colour } from "../seen/colour.ts";
import { Layers } from "../seen/layers.ts";
import { coreOf, Painted } from "../seen/painted.ts";
import { firstClippingMode, type TextPaint, textPaint } from "../seen/painted-text.ts";
import { type Point, quadrangle } from "../seen/shape.ts";
import { beginGroup, firstState, type GraphicsState, transform } from "./graphics-state.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import type { PageOperators } from "./page-operators.ts";
import { showText } from "./show-text.ts";

/** No page of a report has as many; what goes beyond is not read. */
const mostGlyphs = 100_000;
const mostRules = 20_000;
const mostSlants = 50_000;
const deepest = 5_000;

/** Text no larger than this, in points on a sheet of A4, is read by nobody. */
const legible = 1.5;

/** An annotation whose appearance is being painted. */
interface OpenAnnotation {
  readonly annotation: Annotation | undefined;
  readonly firstGlyph: number;
}

/** Paints a page for what a person sees of it: each operator changes the state, or leaves marks. */
export class PagePainter {
  readonly page: PageOperators;
  readonly painted = new Painted();
  readonly layers: Layers;
  readonly rules: Rule[] = [];
  /** Lines that annotations draw: they strike figures, and are no lines of a table. */
  readonly penRules: Rule[] = [];
  readonly slants: (readonly [Point, Point])[] = [];
  readonly pictures: Box[] = [];
  readonly drawings: Drawing[] = [];
  /** What the page holds and does not show. */
  readonly unseenGlyphs: UnseenGlyph[] = [];
  /** The annotations that have an appearance, and those of them that a layer hides. */
  readonly shown = new Set<string>();
  readonly unseen = new Set<string>();
  /** The fields whose text is certain. */
  readonly certainFields = new Set<string>();
  state: GraphicsState;
  /** Glyphs that are not painted, or lie behind a picture: the text layer of a scanned page. */
  hidden = 0;
  open: OpenAnnotation | undefined;
  /** The rule by which the next path becomes a clip. */
  clipRule: "nonzero" | "even-odd" | undefined;
  readonly #saved: GraphicsState[] = [];
  /** For each open group, whether it is the drawing of a mask, which nobody sees. */
  readonly #groups: boolean[] = [];
  #textClip: Box[] = [];

  constructor(page: PageOperators) {
    this.page = page;
    this.layers = new Layers(page.layers);
    this.state = this.#firstState();
  }

  /** More is painted than is read. */
  get isFull(): boolean {
    return (
      this.painted.count >= mostGlyphs ||
      this.rules.length >= mostRules ||
      this.slants.length >= mostSlants
    );
  }

  get isSeen(): boolean {
    return this.layers.current !== "unseen" && !this.#groups.includes(true);
  }

  save(): void {
    if (this.#saved.length < deepest) this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(values: unknown): void {
    transform(this.state, matrixOf(values));
  }

  /** Lets paint through within a box of the space that `matrix` leads from. */
  clipTo(box: unknown, matrix?: Matrix): void {
    const sides = Array.isArray(box) || box instanceof Float32Array ? [...box].map(Number) : [];
    if (sides.length !== 4 || !sides.every(Number.isFinite)) return;
    this.state.clip = narrowed(this.state.clip, quadrangle(sides, matrix ?? this.state.matrix));
  }

  beginGroup(isMask: boolean): void {
    this.save();
    this.#groups.push(isMask);
    beginGroup(this.state);
  }

  endGroup(): void {
    this.#groups.pop();
    this.restore();
  }

  beginAnnotation(id: string): void {
    this.#saved.length = 0;
    this.state = this.#firstState();
    const annotation = this.page.annotations.find((other) => other.id === id);
    this.open = { annotation, firstGlyph: this.painted.count };
    (this.isSeen ? this.shown : this.unseen).add(id);
    this.save();
  }

  endAnnotation(): void {
    this.#saved.length = 0;
    this.state = this.#firstState();
    this.open = undefined;
  }

  show(values: readonly unknown[]): void {
    const [given] = values;
    const glyphs = showText(this.state, Array.isArray(given) ? given : []);
    if (this.state.mode >= firstClippingMode) this.#textClip.push(...glyphs);
    if (!this.isSeen) {
      if (this.layers.current === "unseen") this.note(glyphs, "layer-off");
      return;
    }
    const paint = textPaint(this.state);
    if (paint.isHidden) {
      this.hidden += glyphs.length;
      this.note(glyphs, "unpainted");
      return;
    }
    const mayVanish = paint.colours.every((colour) => this.painted.mayVanish(colour));
    for (const glyph of glyphs) this.#showGlyph(glyph, paint, mayVanish);
  }

  #showGlyph(glyph: Glyph, { colours, isUncertain }: TextPaint, mayVanish: boolean): void {
    const isLegible = this.#isLegible(glyph);
    const place = isLegible ? placeInClip(this.state.clip, coreOf(glyph)) : "outside";
    if (place === "outside") {
      this.note([glyph], isLegible ? "cut-off" : "tiny");
      return;
    }
    const isTold = !mayVanish || colours.some((colour) => this.painted.standsOut(glyph, colour));
    if (!isTold && this.#isLost(glyph, colours)) this.note([glyph], "like-ground");
    const isDoubted = isUncertain || this.layers.current === "unsure";
    this.painted.show(glyph, isDoubted || place === "across" || !isTold || isSqueezed(glyph));
  }

  /** Notes glyphs that nobody sees. */
  note(glyphs: readonly Glyph[], because: UnseenBecause): void {
    for (const glyph of glyphs) {
      if (this.unseenGlyphs.length >= mostGlyphs) return;
      if (glyph.text.trim() !== "") this.unseenGlyphs.push({ glyph, because });
    }
  }

  /** Whether text has the colour of what it stands on, and no picture lies beneath it. */
  #isLost(glyph: Glyph, colours: readonly Colour[]): boolean {
    const { left, right, top, bottom } = glyph;
    const isOnPicture = this.pictures.some(
      (picture) =>
        picture.left < right &&
        left < picture.right &&
        picture.top < bottom &&
        top < picture.bottom,
    );
    return !isOnPicture && colours.every((colour) => this.painted.isLost(glyph, colour));
  }

  /** Text of the clipping modes lets paint through where its letters stand. */
  endText(): void {
    if (this.#textClip.length === 0) return;
    const shape = { ...unknownShape, ...around(this.#textClip) };
    this.state.clip = narrowed(this.state.clip, shape);
    this.#textClip = [];
  }

  #firstState(): GraphicsState {
    const { matrix, width, height } = this.page;
    return firstState(matrix, pageClip(width, height));
  }

  #isLegible({ size }: Glyph): boolean {
    const { width, height } = this.page;
    return size > legible * Math.min(1, Math.max(width, height) / 842);
  }
}

/** Pressed together until it cannot be read. */
function isSqueezed({ left, right, top, bottom, size }: Glyph): boolean {
  return Math.min(right - left, bottom - top) < 0.12 * size;
}
