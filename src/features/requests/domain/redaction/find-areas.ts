/** A character of a page with its box in points. */
export interface PlacedCharacter {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a page says something: for each stretch that `find` gives of the page's text (without blanks), an area a line. Blanks
 * and line ends between the characters do not matter.
 */
export function findAreas(
  characters: readonly PlacedCharacter[],
  find: (text: string) => readonly Stretch[],
): readonly Area[] {
  const solid = characters.filter(({ text }) => text.trim() !== "");
  const ends: number[] = [];
  let text = "";
  for (const one of solid) {
    text += one.text;
    ends.push(text.length);
  }
  return find(text).flatMap(({ start, end }) => {
    const own = solid.filter((_, at) => (ends[at] ?? 0) > start && (ends[at - 1] ?? 0) < end);
    return areasByLine(own);
  });
}

/** Every place of a text within another, one behind the other. */
export function placesOf(wanted: string): (text: string) => readonly Stretch[] {
  const solid = wanted.replaceAll(/\s+/g, "");
  return (text) => {
    const found: Stretch[] = [];
    if (solid === "") return found;
    for (let at = text.indexOf(solid); at >= 0; at = text.indexOf(solid, at + solid.length)) {
      found.push({ start: at, end: at + solid.length });
    }
    return found;
  };
}

function areasByLine(characters: readonly PlacedCharacter[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { left, top, right, bottom } of characters) {
    const last = areas.at(-1);
    const middle = (top + bottom) / 2;
    if (last && middle > last.top && middle < last.bottom) {
      areas[areas.length - 1] = {
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    } else areas.push({ left, top, right, bottom });
  }
  return areas;
}
