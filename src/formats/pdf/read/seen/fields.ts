import type { PagePainter } from "../paint/page-painter.ts";

/**
 * Ends the appearance of an annotation. A field's is text as any other where the file states the same value; of
 * buttons signs are no text, and where value and appearance differ programs show one or the other.
 */
export function endField(painter: PagePainter): void {
  const { open, painted } = painter;
  const annotation = open?.annotation;
  if (!open || !annotation?.kind.startsWith("Widget")) return;
  const { kind, values, id } = annotation;
  if (kind === "Widget Btn") painted.settle(open.firstGlyph, "covered");
  if (!values) return;
  const shown = painted.since(open.firstGlyph).map(({ text }) => text);
  if (shown.length > 0 && values.some((value) => isSame(value, shown.join("")))) {
    painter.certainFields.add(id);
  } else painted.settle(open.firstGlyph, "doubted");
}

function isSame(value: string, shown: string): boolean {
  return plain(value) === plain(shown);
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
