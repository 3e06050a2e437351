import type { PlacedText } from "../document.ts";

/** A part of a text at its place. */
export function part(
  { text, start, pieces = [] }: PlacedText,
  from: number,
  to: number,
): PlacedText {
  const before = pieces.findLast(({ at }) => at <= from) ?? { at: 0, start };
  const later = pieces.filter(({ at }) => at > from && at < to);
  const cut = { text: text.slice(from, to), start: before.start + (from - before.at) };
  return later.length === 0
    ? cut
    : { ...cut, pieces: later.map((piece) => ({ ...piece, at: piece.at - from })) };
}
