/** A piece of a text; whether it is a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

/** Characters shown before the first word, and of the whole. */
const before = 30;
const shown = 120;

/** The place of a text at which the words stand, those marked; the beginning of `otherwise` where they stand nowhere. */
export function itemExcerpt(
  texts: readonly string[],
  words: readonly string[],
  otherwise: string,
): readonly Piece[] {
  const long = [...words].sort((a, b) => b.length - a.length);
  for (const word of long) {
    for (const text of texts) {
      const flat = text.replaceAll(/\s+/g, " ").trim();
      const at = flat.toLowerCase().indexOf(word.toLowerCase());
      if (at >= 0) return marked(around(flat, at), long);
    }
  }
  const flat = otherwise.replaceAll(/\s+/g, " ").trim();
  return flat === "" ? [] : marked(around(flat, 0), long);
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - before);
  const end = from + shown;
  return `${from > 0 ? "…" : ""}${text.slice(from, end)}${end < text.length ? "…" : ""}`;
}

/** A text with the words in it apart. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const telling = words.filter((word) => word !== "");
  if (telling.length === 0) return [{ text, isWord: false }];
  const escaped = telling.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return text
    .split(new RegExp(`(${escaped.join("|")})`, "giu"))
    .map((piece, at) => ({ text: piece, isWord: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
