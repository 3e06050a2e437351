/**
 * The text of an XML part: UTF-8, or UTF-16 by its byte order mark or its first two bytes, the only encodings an
 * office file may have. `undefined` when the bytes are not such text.
 */
export function xmlText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x00 && second === 0x3c) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0x3c && second === 0x00 ? "utf-16le" : "utf-8";
}

/** Text without the white space of XML at its ends; character by character, as its length may be anything. */
export function withoutOuterSpace(text: string): string {
  let [from, until] = [0, text.length];
  while (from < until && isSpace(text.charCodeAt(from))) from += 1;
  while (until > from && isSpace(text.charCodeAt(until - 1))) until -= 1;
  return text.slice(from, until);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
