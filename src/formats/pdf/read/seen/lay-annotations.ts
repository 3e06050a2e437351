import type { PagePainter } from "../paint/page-painter.ts";
import type { Annotation } from "./annotations.ts";
import { rectangle } from "./shape.ts";

/** Where these have no appearance, and PDF.js makes none for them, programs draw one each: nobody knows what is seen there. */
const drawnByPrograms = new Set([
  "Caret",
  "FreeText",
  "Ink",
  "Line",
  "PolyLine",
  "Polygon",
  "Stamp",
]);
/** These are drawn as small pictures of the program's own. */
const icons = new Set(["FileAttachment", "Sound", "Text"]);

/** What annotations do to a page beyond their appearance: words struck or to be blacked out, fields that show no text. */
export function layAnnotations(painter: PagePainter): void {
  for (const annotation of painter.page.annotations) {
    if (!painter.unseen.has(annotation.id)) layAnnotation(painter, annotation);
  }
}

function layAnnotation(painter: PagePainter, annotation: Annotation): void {
  const { kind, box, marks, id } = annotation;
  const isStruck = kind === "StrikeOut" || kind === "Redact";
  const isOpen = hasNoAppearance(painter, annotation);
  const places = isStruck && marks.length > 0 ? marks : [box];
  if (isStruck || isOpen) for (const place of places) painter.painted.doubt([rectangle(place)]);
  const isUncertainField = kind.startsWith("Widget") && !painter.certainFields.has(id);
  if (isOpen || isUncertainField) painter.drawings.push({ ...box, isPlain: false });
}

function hasNoAppearance({ shown }: PagePainter, { kind, id, hasAppearance }: Annotation): boolean {
  return icons.has(kind) ? !hasAppearance : drawnByPrograms.has(kind) && !shown.has(id);
}
