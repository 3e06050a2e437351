import type { Piece, PlacedText } from "../document.ts";

/** What stands between fields. */
export type Separator = "," | ";";

/** The records of a CSV text (RFC 4180), each field with its place; an unclosed quote reaches to the end. */
export function* scanRecords(
  source: string,
  separator: Separator = ",",
): Generator<readonly PlacedText[]> {
  let at = 0;
  while (at < source.length) {
    const fields: PlacedText[] = [];
    at = scanFields({ source, separator }, at, fields);
    if (source[at] === "\r") at += 1;
    if (source[at] === "\n") at += 1;
    yield fields;
  }
}

/** Adds the fields of the record that begins at an offset; the offset of what ends it. */
function scanFields(given: Given, start: number, fields: PlacedText[]): number {
  const { source, separator } = given;
  let next = start;
  for (;;) {
    const { field, end } = source[next] === '"' ? quotedField(given, next) : bareField(given, next);
    fields.push(field);
    if (source[end] !== separator) return end;
    next = end + 1;
  }
}

interface Scanned {
  readonly field: PlacedText;
  /** The offset of the separator, or of the end. */
  readonly end: number;
}

interface Given {
  readonly source: string;
  readonly separator: Separator;
}

const ends: Readonly<Record<Separator, RegExp>> = { ",": /[,\r\n]/g, ";": /[;\r\n]/g };

function bareField({ source, separator }: Given, start: number): Scanned {
  const pattern = ends[separator];
  pattern.lastIndex = start;
  const end = pattern.exec(source)?.index ?? source.length;
  return { field: { text: source.slice(start, end), start }, end };
}

/** Two quotes stand for one; what follows the closing quote up to the separator belongs to the text. */
function quotedField(given: Given, open: number): Scanned {
  const { source } = given;
  const start = open + 1;
  const pieces: Piece[] = [];
  let text = "";
  let from = start;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) {
      text += source.slice(from);
      return { field: placed(text, start, pieces), end: source.length };
    }
    const isEscape = source[quote + 1] === '"';
    text += source.slice(from, isEscape ? quote + 1 : quote);
    from = quote + (isEscape ? 2 : 1);
    if (!isEscape) break;
    pieces.push({ at: text.length, start: from });
  }
  const { field, end } = bareField(given, from);
  if (field.text !== "") pieces.push({ at: text.length, start: from });
  return { field: placed(text + field.text, start, pieces), end };
}

function placed(text: string, start: number, pieces: readonly Piece[]): PlacedText {
  return pieces.length > 0 ? { text, start, pieces } : { text, start };
}
