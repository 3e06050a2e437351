/** How many lines a text takes in a cell of a table: at least, and at most. */
export interface LineBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Bounds on the lines of `text` where `room` full-width characters fit side by side. Punctuation may be narrowed to
 * half, and it and Latin words may be pushed to the next line whole: that is the distance between the two.
 */
export function lineBounds(text: string, room: number): LineBounds {
  const { narrow, wide, pushed } = textWidth(text);
  const least = Math.max(1, Math.ceil(narrow / Math.max(1, room)));
  const most = wide <= room ? 1 : Math.ceil((wide + pushed) / Math.max(1, Math.floor(room)));
  return { least, most: Math.max(least, most) };
}

/** In full-width characters: the narrowest and the widest that a text can be, and how much of it moves as a whole. */
export function textWidth(text: string): { narrow: number; wide: number; pushed: number } {
  let [narrow, wide, pushed] = [0, 0, 0];
  for (const character of text) {
    const [least, most] = widthOf(character);
    narrow += least;
    wide += most;
    if (least < most) pushed += most;
  }
  return { narrow, wide, pushed };
}

/** Width of a character in full-width ones: at least, at most. */
function widthOf(character: string): readonly [number, number] {
  if (/[\d.,+-]/.test(character)) return [0.3, 0.6];
  if (character <= "\u007e") return [0.2, 1.1];
  return /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]/u.test(character) ? [0.5, 1] : [1, 1];
}
