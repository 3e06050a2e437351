import type { PlacedText } from "#formats/document.ts";
import type { Span } from "#kernel/span.ts";

/**
 * Where a range of the source stands in a text made from it (the inverse of `spanOf`), cut at the
 * text's ends; `undefined` when no character of the range is in the text.
 */
export function textSpanOf(placed: PlacedText, { start, end }: Span): Span | undefined {
  const pieces = [{ at: 0, start: placed.start }, ...(placed.pieces ?? [])];
  let from: number | undefined;
  let to: number | undefined;
  pieces.forEach((piece, index) => {
    const until = pieces[index + 1]?.at ?? placed.text.length;
    const first = Math.max(piece.at, piece.at + (start - piece.start));
    const last = Math.min(until, piece.at + (end - piece.start));
    if (first >= last) return;
    from ??= first;
    to = last;
  });
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}
