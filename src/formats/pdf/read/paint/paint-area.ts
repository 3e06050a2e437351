import type { Drawing, Glyph } from "../marks.ts";
import { narrowed, shapesOf } from "../seen/clip.ts";
import { type Colour, distance, leastDistance, white } from "../seen/colour.ts";
import type { Cover } from "../seen/cover.ts";
import { coreOf } from "../seen/painted.ts";
import { isPlain, type Shape } from "../seen/shape.ts";
import type { PagePainter } from "./page-painter.ts";

interface AreaPaint {
  readonly colour: Colour;
  readonly cover: Cover | undefined;
  /** A broad line is a line of a table already. */
  readonly isLine?: true;
}

/** Fills an area: it hides what was there, later text stands on it, and it may be a drawing. */
export function paintArea(painter: PagePainter, shape: Shape, paint: AreaPaint): void {
  const { painted, state } = painter;
  const clip = narrowed(state.clip, shape);
  const { left, right, top, bottom } = clip.box;
  if (!(left < right && top < bottom)) return;
  const { colour } = paint;
  const isSeen = !painted.mayVanish(colour) || painted.isTold(clip.box, colour);
  const how = coverHere(painter, paint);
  if (how) {
    const hidden = painted.cover(shapesOf(clip), how);
    const isPatch =
      (right - left) * (bottom - top) < painter.page.width * painter.page.height * ground;
    painter.note(hidden, "covered");
    if (isSeen && isPatch) painter.drawings.push(...hidden.map(patchOver));
  }
  if (how === "opaque" || (how && colour === "pattern")) {
    painted.ground({ shapes: shapesOf(clip), colour });
  }
  if (!isSeen || paint.isLine || !paint.cover) return;
  painter.drawings.push({ left, right, top, bottom, isPlain: isPlain(shape) });
}

/** From this part of the page on an area is a new ground for all that follows. */
const ground = 0.25;

/** A seal is looked through; a marker only darkens; of a layer that paper may lack nothing is certain. */
function coverHere(painter: PagePainter, { colour, cover }: AreaPaint): Cover | undefined {
  const kind = painter.open?.annotation?.kind ?? "";
  if (cover === undefined || markers.has(kind)) return undefined;
  const isSeal = kind === "Stamp" || kind === "Widget Sig";
  if (isSeal && distance(colour, white) >= leastDistance) return "thin veil";
  return painter.layers.current === "unsure" && cover === "opaque" ? "veil" : cover;
}

const markers = new Set(["Highlight", "Underline", "Squiggly"]);

/** Where a glyph was hidden by something that is seen. */
export function patchOver(glyph: Glyph): Drawing {
  return { ...coreOf(glyph), isPlain: false };
}
