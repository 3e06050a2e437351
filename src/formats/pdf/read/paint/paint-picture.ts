import { narrowed, shapesOf } from "../seen/clip.ts";
import { type Cover, coverOf } from "../seen/cover.ts";
import { quadrangle, rectangle } from "../seen/shape.ts";
import type { PagePainter } from "./page-painter.ts";
import { patchOver } from "./paint-area.ts";

/** In points; what is smaller is a dot or a line. */
const smallest = 3;
/** A picture of this part of the page, or more, that lets the page through is a watermark. */
const large = 0.06;

/** A picture fills the unit square; `named-pictures` says what is known of it. */
export function paintPicture(painter: PagePainter, values: readonly unknown[]): void {
  const [, columns, rows, isMasked, isStencil] = values;
  if (!painter.isSeen) return;
  const isDot = isStencil === true && columns === 1 && rows === 1;
  const { state, painted, page } = painter;
  const clip = narrowed(state.clip, quadrangle([0, 0, 1, 1], state.matrix));
  const { left, right, top, bottom } = clip.box;
  if (!(right - left >= smallest && bottom - top >= smallest)) return;
  const isLarge = (right - left) * (bottom - top) >= large * page.width * page.height;
  const how = coverOfPicture(painter, { isMasked: isMasked === true, isDot, isLarge });
  if (how) {
    const hidden = painted.cover(shapesOf(clip), how);
    painter.hidden += hidden.length;
    painter.note(hidden, "behind-picture");
    painter.drawings.push(...hidden.map(patchOver));
  }
  painter.pictures.push({ left, right, top, bottom });
  painter.drawings.push({ left, right, top, bottom, isPlain: false });
}

function coverOfPicture(
  painter: PagePainter,
  picture: { readonly isMasked: boolean; readonly isDot: boolean; readonly isLarge: boolean },
): Cover | undefined {
  const own = coverOf(painter.state, { colour: "#000000", alpha: painter.state.fillAlpha });
  if (picture.isDot) return own && "veil";
  if (own === "opaque" && !picture.isMasked) {
    return painter.layers.current === "unsure" ? "veil" : own;
  }
  return own && !picture.isLarge ? "thin veil" : undefined;
}

/** A gradient fills all that may be painted; nobody knows its colours here. */
export function paintShading(painter: PagePainter): void {
  if (!painter.isSeen) return;
  const { state, painted } = painter;
  const how = coverOf(state, { colour: "pattern", alpha: state.fillAlpha });
  if (!how) return;
  painted.cover(shapesOf(state.clip), how);
  painted.ground({ shapes: shapesOf(state.clip), colour: "pattern" });
  const { left, right, top, bottom } = state.clip.box;
  if (!(left < right && top < bottom)) return;
  painter.drawings.push({ ...rectangle(state.clip.box), isPlain: state.clip.shapes.length === 0 });
}
